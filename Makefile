# What is installed from Debian: to build the program, and to test it.
BUILD_PACKAGES = libncursesw5-dev libssl-dev \
  zlib1g-dev libzip-dev libxml2-dev libxlsxwriter-dev libpango1.0-dev libcairo2-dev libpoppler-glib-dev
# What exports and imports are measured beside; LibreOffice is, where it is installed.
PEER_PACKAGES = python3-docx python3-openpyxl
OFFICE_PACKAGES = $(PEER_PACKAGES) poppler-utils libreoffice-writer-nogui \
  libreoffice-calc-nogui fonts-wqy-zenhei fonts-arphic-gbsn00lp fonts-arphic-gkai00mp \
  fonts-liberation
TEST_PACKAGES = $(BUILD_PACKAGES) fonts-wqy-zenhei libvterm-dev nano openssl poppler-utils unzip binutils

PREFIX = /usr/local
# A Python that has the packages formulas and openpyxl, to measure the rules beside.
PEER = python3
# One that has pdfplumber, to read pdf beside.
PDF_PEER = /usr/bin/python3
BINARY = .build/release/ziping
DOCUMENTS = .build/release/ziping-documents
DRAFT = drafts/wuhua-2023.json
# Which tests `make sanitize` runs, and which proofs `make torture`.
SANITIZE_TESTS = .
# The program restores the terminal on these itself: a sanitizer must not catch them first.
UNHANDLED = handle_segv=0:handle_sigbus=0:handle_sigfpe=0:handle_abort=0:handle_sigill=0
TORTURE_TESTS = TortureTests|UndoScriptTests
SHARE_TESTS = ShareTests|ProgramInterleavingTests
# How long `make fuzzers` gives each reader.
FUZZ_SECONDS = 60
# What `make record` writes anew, and what `make watch` plays with so many milliseconds before a key.
RECORD_TESTS = ScreensTests|CommandLineTests
TEST = WholeSampleTests
PAUSE = 300
# What `make try` opens; without a name it lists the screens.
SCREEN = ?

STRICT = --explicit-target-dependency-import-check error
# Types are made from the conformances that the compiler knows, instead of searching through all of
# the program's; each function has a section, which the linker can put where it likes (ADR 20).
FRONTEND = -disable-concrete-type-metadata-mangled-name-accessors -function-sections
RELEASE = -c release --static-swift-stdlib --disable-local-rpath -Xlinker -s $(STRICT) \
  $(foreach flag,$(FRONTEND),-Xswiftc -Xfrontend -Xswiftc $(flag))
# For a quicker start: the C++ runtime is linked in, the program has a fixed address (ADR 16), and
# the functions that a session runs lie side by side (ADR 20).
STATIC = .build/static
# Only gold reads that order; without it the program is the same, but starts slower.
GOLD = $(shell command -v ld.gold)
QUICK = -Xlinker -L$(STATIC) -Xlinker -no-pie \
  $(if $(GOLD),-Xswiftc -use-ld=gold -Xlinker --section-ordering-file=.ci/functions.order)

# Folders are listed too: they change when a file comes or goes.
SOURCES := Package.swift $(shell find Sources)

.PHONY: help packages run build check test record try watch bench order proofs torture shares fuzzers sanitize rules fuzz lint format install clean office
MAKEFLAGS += --no-print-directory

help: ## 显示本说明 / show this help
	@echo '用法 / usage: make TARGET'
	@sed -n 's/^\([a-z]*\):.*## /  \1\t/p' Makefile | expand -t 12

packages: ## 安装编译和测试所需的软件包 / install what building and testing need
	@.ci/install-packages $(TEST_PACKAGES)

run: $(BINARY) $(DOCUMENTS) data/$(DRAFT) ## 编译并打开程序（缺少的软件包会自动安装） / build and open the program
	@exec $(BINARY) --data data

build: $(BINARY) $(DOCUMENTS) ## 编译正式版 / build the release program

$(BINARY): $(SOURCES)
	@.ci/install-packages $(BUILD_PACKAGES)
	@echo '正在编译，首次约需一两分钟…… / Building; the first time takes a minute or two…'
	@.ci/link-statically $(STATIC)
	@swift build --product ziping $(RELEASE) $(QUICK)
	@touch $@

# After the other: two builds in one folder would wait for each other anyway.
$(DOCUMENTS): $(SOURCES) | $(BINARY)
	@swift build --product ziping-documents $(RELEASE)
	@touch $@

# Only what is missing: a draft is never written over.
data/drafts/%:
	@mkdir -p $(@D)
	@cp data/samples/$* $@

test: ## 运行全部测试 / run all tests
	@.ci/install-packages $(TEST_PACKAGES)
	LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no swift test --disable-xctest $(STRICT) </dev/null

check: lint test ## 检查源代码并运行全部测试 / lint, and all tests

record: ## 重新记录画面和命令记录（RECORD_TESTS=…），之后请逐行看差异 / record screens and transcripts anew
	@.ci/install-packages $(TEST_PACKAGES)
	RECORD=1 LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no swift test --disable-xctest $(STRICT) \
	  --filter '$(RECORD_TESTS)' </dev/null || true
	@git status --short Tests

try: data/$(DRAFT) ## 直接打开一个画面试用（SCREEN=why DRAFT=drafts/….json） / open one screen by hand
	@swift build --product ziping $(STRICT)
	@ZIPING_SCREEN='$(SCREEN)' .build/debug/ziping --data data data/$(DRAFT)

watch: ## 在眼前慢慢地跑一项测试（TEST=… PAUSE=300） / play a test visibly and slowly
	@.ci/install-packages $(TEST_PACKAGES)
	@swift build --build-tests --disable-xctest $(STRICT)
	@ZIPING_WATCH="$(PAUSE) $$(tty)" LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no swift test \
	  --disable-xctest --no-parallel $(STRICT) --filter '$(TEST)' </dev/null >.build/watch.log 2>&1; \
	  tail -3 .build/watch.log

bench: $(BINARY) $(DOCUMENTS) ## 与 nano、python-docx、openpyxl 对比测速 / measure beside others
	@.ci/install-packages $(TEST_PACKAGES) $(PEER_PACKAGES)
	swift build --product ziping-bench $(RELEASE)
	@.build/release/ziping-bench $(BENCH)
	swift build --product ziping-review $(RELEASE)
	@.build/release/ziping-review bench data
	@.build/release/ziping-review queue data
	@PDF_PEER='$(PDF_PEER)' /usr/bin/python3 Tests/Office/bench.py $(BINARY) data

order: ## 记下一次会话用到的函数，供链接器排在一起（需要 valgrind） / note the functions of a session
	@.ci/install-packages $(BUILD_PACKAGES) valgrind
	swift build --product ziping $(subst -Xlinker -s,,$(RELEASE)) $(QUICK)
	.ci/order-functions $(BINARY) data .ci/functions.order

torture: $(BINARY) ## 断电、坏盘、强杀等长时间试验（可加 TORTURE_KILLS=… 等） / faults, kills and power cuts, for long
	@.ci/install-packages $(TEST_PACKAGES)
	@{ TORTURE=long TORTURE_PROGRAM=$(CURDIR)/$(BINARY) LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no \
	  swift test --disable-xctest --no-parallel $(STRICT) --filter '$(TORTURE_TESTS)' </dev/null; \
	  echo $$? >.build/torture.status; } 2>&1 | tee .build/torture.log
	@echo; echo '各项结果 / one line a proof:'; grep '^torture: ' .build/torture.log; \
	  exit $$(cat .build/torture.status)

shares: $(BINARY) ## 在真的 NFS、SMB 共享上试（需要 user-mode-linux、samba 等） / on real network shares
	@.ci/install-packages $(TEST_PACKAGES)
	swift build --build-tests --disable-xctest $(STRICT)
	@Tests/Shares/run $(CURDIR)/$(BINARY) '$(SHARE_TESTS)' $(SHARES)

fuzzers: ## 用 libFuzzer 试各种文件和按键的读取（FUZZ_SECONDS=60） / libFuzzer on each reader
	@.ci/fuzz $(FUZZ_SECONDS)

sanitize: ## 用 ASan 和 TSan 运行全部测试 / all tests under the address and thread sanitizers
	@.ci/install-packages $(TEST_PACKAGES)
	for sanitizer in address thread; do \
	  LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no \
	    ASAN_OPTIONS=detect_leaks=0:$(UNHANDLED) TSAN_OPTIONS=$(UNHANDLED) \
	    swift test --disable-xctest --sanitize=$$sanitizer --scratch-path .build/$$sanitizer \
	    $(STRICT) --filter '$(SANITIZE_TESTS)' </dev/null || exit 1; \
	done

proofs: ## 审核与签发的长时间试验：逐字节改动、强杀 300 次、核验测速 / flip every byte, kill, measure verify
	@.ci/install-packages $(TEST_PACKAGES)
	swift build --product ziping-review $(RELEASE)
	@.build/release/ziping-review bench data
	@.build/release/ziping-review flips data
	REVIEW_KILLS=300 LC_ALL=C.UTF-8 SWIFT_BACKTRACE=enable=no \
	  swift test --disable-xctest $(STRICT) --filter 'KillTests' </dev/null

office: $(BINARY) $(DOCUMENTS) ## 用 LibreOffice 等核对导出的文件并测速 / check and time exports beside others
	@.ci/install-packages $(OFFICE_PACKAGES)
	/usr/bin/python3 Tests/Office/check.py $(BINARY) data
	/usr/bin/python3 Tests/Office/bench.py $(BINARY) data

rules: ## 指标规则测速 / measure the rules
	swift build --product ziping-rules $(RELEASE)
	@.build/release/ziping-rules bench data
	@if $(PEER) -c 'import formulas, openpyxl' 2>/dev/null; then \
	  .build/release/ziping-rules sheet | $(PEER) Tests/BenchRules/peer.py 100 2>/dev/null; \
	else echo '对比：pip install formulas openpyxl，再 make rules PEER=…/python3 / beside it: install these'; fi

fuzz: ## 用乱写的公式和文件试指标规则 / feed the rules nonsense
	swift build --product ziping-rules $(RELEASE)
	@.build/release/ziping-rules fuzz data 2000000 20000

lint: ## 检查源代码 / check the sources
	swift format lint --strict -r Sources Tests Package.swift
	.ci/test-check-folders
	.ci/check-sources

format: ## 整理源代码格式 / format the sources
	swift format -i -r Sources Tests Package.swift

install: $(BINARY) $(DOCUMENTS) ## 安装（PREFIX=/usr/local，可另加 DESTDIR） / install (PREFIX=/usr/local, DESTDIR)
	install -D -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/ziping
	install -D -m 755 $(DOCUMENTS) $(DESTDIR)$(PREFIX)/libexec/ziping/ziping-documents
	install -d $(DESTDIR)$(PREFIX)/share/ziping
	cp -R data/rubrics data/samples data/layouts $(DESTDIR)$(PREFIX)/share/ziping

clean: ## 删除编译结果（不动数据） / remove what was built, not the data
	rm -rf .build
