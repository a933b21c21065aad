#!/usr/bin/env bash
# A name with a character of 2022 loses it in tmux.
#
# Claim: U+2EBF0 to U+2EE5D came into Unicode 15.1 for GB 18030-2022, largely for names of persons and places. tmux 3.3a on
# Debian 12 (glibc 2.36, for which their width is -1) does not store them: written between two letters they leave "ab" on the
# screen and in capture-pane, without a gap or a substitute. U+31350 and U+323B0 (extensions H and J) vanish as well; U+30000
# (extension G) stays. wcwidth 0.9.4 and so pyte 0.8.2, a terminal in Python, count two columns and keep the character.
# Why it matters: a name on the screen lacks a character, the columns after it shift by two for a program that counts right,
# and text copied out of tmux lacks it, too.
# In our program: the terminal is asked at the start, and what it would leave out is drawn as 〓 (RareNameTests).
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
packages=(tmux=3.3a-3)
# Debian 12's packages, unpacked here and laid over /usr and /etc in a mount namespace of our own.
apt-cache show "${packages[@]}" > /dev/null 2>&1 || apt-get -qq update
mkdir -p debs/partial root/usr root/etc
apt-get -qq -y -o Dir::Cache::archives="$T/debs" -o APT::Sandbox::User=root --no-install-recommends --allow-downgrades \
  --reinstall --download-only install "${packages[@]}" > /dev/null
for deb in debs/*.deb; do dpkg -x "$deb" root; done
inside() {
  HOME="$T" unshare --user --map-root-user --mount bash -c 'mount -t overlay overlay -o lowerdir="$0/usr:/usr" /usr &&
    mount -t overlay overlay -o lowerdir="$0/etc:/etc" /etc && exec "$@"' "$T/root" "$@"
}
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check wcwidth==0.9.4 pyte==0.8.2
printf '%s\n' 5355 30000 2EBF0 31350 323B0 > codes
cat > names.py <<'PY'
for line in open("codes"):
    print("a" + chr(int(line, 16)) + "b", line.strip())
PY
python3 names.py > names
terminal() { LC_ALL=C.UTF-8 inside tmux -S "$T/socket" -f /dev/null "$@"; }
terminal new-session -d -x 40 -y 12 "cat $T/names; touch $T/shown; sleep 60"
for _ in $(seq 100); do [ -e shown ] && break; sleep 0.1; done
for _ in $(seq 50); do terminal capture-pane -p > screen; grep -q 323B0 screen && break; sleep 0.1; done
terminal kill-server
v/bin/python - <<'PY'
import sys
import pyte, wcwidth

screen = dict(reversed(line.split()) for line in open("screen") if line.strip())
kept, gone = "kept", "gone"
stated = {"5355": kept, "30000": kept, "2EBF0": gone, "31350": gone, "323B0": gone}
changed = False
for code, value in stated.items():
    character = chr(int(code, 16))
    is_ = {f"a{character}b": kept, "ab": gone}.get(screen[code], screen[code])
    terminal = pyte.Screen(10, 1)
    pyte.Stream(terminal).feed(f"a{character}b")
    others = (wcwidth.wcwidth(character), terminal.display[0].strip() == f"a{character}b")
    same = is_ == value and others == (2, True)
    changed |= not same
    print("as stated" if same else "CHANGED  ", f"U+{code} in tmux: seen {is_}, stated {value}; wcwidth and kept by pyte: seen {others}, stated (2, True)")
sys.exit(changed)
PY
