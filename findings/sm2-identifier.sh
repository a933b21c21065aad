#!/usr/bin/env bash
# One SM2 signature of OpenSSL, nine libraries: the identifier decides who can check it.
#
# Claim: `openssl dgst -sm3 -sign` of OpenSSL 3.0 without an option signs with an empty identifier. That valid
# signature is accepted by snowland-smx 1.1.0, lbs-gm 1.0.2 and smcryptopy 0.2.1, which can be told an empty
# identifier; gmssl 3.2.2, gmssl-fast 0.1.0, sm-py-bc 0.1.9, crossmool 1.3.1, gd-sm 1.0.6 and tongsuopy 1.0.1
# answer that it is no good, since 1234567812345678 is fixed in them. With -sigopt distid:1234567812345678 all
# nine accept. With the unit's own name as identifier (distid:某市财政局) only snowland-smx and smcryptopy accept;
# lbs-gm raises UnicodeEncodeError, since it takes ASCII only.
# And sm-py-bc takes the DER form alone, not the 64 bytes r and s that gmssl, gmssl-fast and gd-sm are given here.
# Why it matters: "signed with SM2 and SM3" says too little for two parties to meet: say the identifier (the one of
# GM/T 0009 is the common one) and the form, else a good seal is reported as broken.
# In our program: Sources/CCrypto/sign.c sets 1234567812345678 and writes DER; docs/manual/review.md tells the option.
set -euo pipefail
T=$(mktemp -d)
trap 'rm -rf "$T"' EXIT
cd "$T"
python3 -m venv v
v/bin/pip install --quiet --disable-pip-version-check asn1crypto==1.5.1 gmssl==3.2.2 pycryptodomex==3.24.2 gmssl-fast==0.1.0 \
  snowland-smx==1.1.0 lbs-gm==1.0.2 smcryptopy==0.2.1 sm-py-bc==0.1.9 crossmool==1.3.1 gd-sm==1.0.6 tongsuopy==1.0.1 cryptography==50.0.2

# OpenSSL 3.0 as Debian 12 has it.
mkdir root
apt-cache show openssl=3.0.22-1~deb12u2 > /dev/null 2>&1 || apt-get -qq update
(mkdir debs && cd debs && apt-get -qq -o APT::Sandbox::User=root download openssl=3.0.22-1~deb12u2 libssl3=3.0.22-1~deb12u2)
for deb in debs/*.deb; do dpkg -x "$deb" root; done
lib=$(dirname "$(find "$T/root" -name libcrypto.so.3)")
openssl() { LD_LIBRARY_PATH="$lib" OPENSSL_CONF=/dev/null "$T/root/usr/bin/openssl" "$@"; }
openssl version

printf '2025年度部门整体支出绩效自评报告' > report
# A public key whose X does not begin with 0 or 4: gmssl 3.2.2 is known to mistake those.
while :; do
  openssl ecparam -name SM2 -genkey -noout -out key.pem
  openssl pkey -in key.pem -pubout -out public.pem
  point=$(openssl pkey -pubin -in public.pem -outform DER | tail -c 65 | od -An -tx1 | tr -d ' \n')
  case ${point:2:1} in 0|4) ;; *) break ;; esac
done
openssl dgst -sm3 -sign key.pem -out none.sig report
openssl dgst -sm3 -sign key.pem -sigopt distid:1234567812345678 -out common.sig report
openssl dgst -sm3 -sign key.pem -sigopt distid:某市财政局 -out unit.sig report

POINT=${point:2} SECRET=$(openssl pkey -in key.pem -text -noout | sed -n '/priv:/,/pub:/p' | grep '^ ' | tr -d ' :\n') v/bin/python - <<'PY'
import os, sys
from asn1crypto.core import Integer, SequenceOf


class Pair(SequenceOf):
    _child_spec = Integer


point, secret = os.environ["POINT"], os.environ["SECRET"].zfill(64)[-64:]
report = open("report", "rb").read()
x, y = int(point[:64], 16), int(point[64:], 16)

from gmssl import sm2 as gmssl
import gmssl_fast, smcryptopy.sm2
from pysmx.SM2 import Verify
from lbs import SM2Curve, SM2Signature
from sm_bc.crypto.SM2 import SM2 as BC
from crossmool.sm2_util import SM2Util
from gd_sm.sm2 import SM2 as GD
from tongsuopy.crypto import hashes, serialization
from tongsuopy.crypto.asymciphers import ec

curve = SM2Curve.default()


def tongsuo(der, raw, identifier):
    serialization.load_pem_public_key(open("public.pem", "rb").read()).verify(der, report, ec.ECDSA(hashes.SM3()))
    return True


readers = {
    "snowland-smx": lambda der, raw, id: Verify(bytes.fromhex(raw), report, point, 64, 0, uid=id),
    "lbs-gm": lambda der, raw, id: SM2Signature(curve).verify(
        report, (int(raw[:64], 16), int(raw[64:], 16)), curve.scalar_mult(int(secret, 16), curve.G), id),
    "smcryptopy": lambda der, raw, id: smcryptopy.sm2.verify(id.encode(), report, der, point),
    "gmssl": lambda der, raw, id: gmssl.CryptSM2("", point).verify_with_sm3(raw, report),
    "gmssl-fast": lambda der, raw, id: gmssl_fast.SM2(public_key=point).verify(report, bytes.fromhex(raw)),
    "sm-py-bc": lambda der, raw, id: BC.verify(report, der, {"x": x, "y": y}),
    "sm-py-bc, r and s": lambda der, raw, id: BC.verify(report, bytes.fromhex(raw), {"x": x, "y": y}),
    "crossmool": lambda der, raw, id: SM2Util.verify(report, point_with_04, der),
    "gd-sm": lambda der, raw, id: GD(secret.upper()).verify(report.hex(), raw.upper()),
    "tongsuopy": tongsuo,
}
point_with_04 = "04" + point
stated = {
    "none": ("", [True, True, True] + [False] * 7),
    "common": ("1234567812345678", [True] * 6 + [False] + [True] * 3),
    "unit": ("某市财政局", [True, "UnicodeEncodeError", True] + [False] * 7),
}
changed = False
for name, (identifier, expected) in stated.items():
    der = open(name + ".sig", "rb").read()
    raw = "%064x%064x" % tuple(Pair.load(der).native)
    for (reader, verify), value in zip(readers.items(), expected):
        try:
            is_ = bool(verify(der, raw, identifier))
        except UnicodeEncodeError:
            is_ = "UnicodeEncodeError"
        except Exception:
            is_ = False
        changed |= is_ != value
        print("as stated" if is_ == value else "CHANGED  ", f"identifier {identifier!r}, {reader}: seen {is_}, stated {value}")
sys.exit(changed)
PY
