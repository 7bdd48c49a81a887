"""The certificate for the home network: made once, kept, good for one address and for nothing else."""

from __future__ import annotations

import socket
import ssl
import stat
import sys
import threading
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.x509.oid import ExtendedKeyUsageOID

from ui import certificate
from ui.certificate import CertificateError, HomeCertificate, home_certificate

ADDRESS = "192.168.7.20"


def test_it_is_made_once_and_kept(tmp_path: Path) -> None:
    first = home_certificate(ADDRESS, tmp_path)
    again = home_certificate(ADDRESS, tmp_path)
    assert first.made_now and not again.made_now
    assert first.fingerprint == again.fingerprint
    assert len(first.fingerprint.split(":")) == 32


def test_another_address_has_another_one(tmp_path: Path) -> None:
    assert home_certificate(ADDRESS, tmp_path).fingerprint != home_certificate("10.0.0.9", tmp_path).fingerprint
    assert not home_certificate(ADDRESS, tmp_path).made_now


@pytest.mark.parametrize("damage", ["server.pem", "key.pem", "authority.pem"])
def test_a_damaged_or_lost_file_is_made_anew(tmp_path: Path, damage: str) -> None:
    first = home_certificate(ADDRESS, tmp_path)
    (tmp_path / ADDRESS / damage).write_bytes(b"-----BEGIN NOTHING-----")
    second = home_certificate(ADDRESS, tmp_path)
    assert second.made_now and second.fingerprint != first.fingerprint
    (tmp_path / ADDRESS / damage).unlink()
    assert home_certificate(ADDRESS, tmp_path).made_now


def test_a_key_of_another_certificate_is_not_used(tmp_path: Path) -> None:
    home_certificate(ADDRESS, tmp_path)
    home_certificate("10.0.0.9", tmp_path)
    (tmp_path / ADDRESS / "key.pem").write_bytes((tmp_path / "10.0.0.9" / "key.pem").read_bytes())
    assert home_certificate(ADDRESS, tmp_path).made_now


def test_one_that_ends_soon_is_renewed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certificate, "VALID_DAYS", certificate.RENEW_BEFORE_DAYS - 1)
    home_certificate(ADDRESS, tmp_path)
    monkeypatch.undo()
    assert home_certificate(ADDRESS, tmp_path).made_now


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other permissions")
def test_nobody_else_may_read_the_key(tmp_path: Path) -> None:
    known = home_certificate(ADDRESS, tmp_path)
    assert stat.S_IMODE(known.key.stat().st_mode) == 0o600
    assert stat.S_IMODE(known.key.parent.stat().st_mode) == 0o700


def test_what_phones_believe_can_sign_for_no_other_address_and_its_key_is_gone(tmp_path: Path) -> None:
    known = home_certificate(ADDRESS, tmp_path)
    authority = x509.load_pem_x509_certificate(known.authority.read_bytes())
    only = authority.extensions.get_extension_for_class(x509.NameConstraints)
    assert only.critical and [str(n.value) for n in only.value.permitted_subtrees or ()] == [f"{ADDRESS}/32"]
    basic = authority.extensions.get_extension_for_class(x509.BasicConstraints)
    assert basic.critical and basic.value.ca and basic.value.path_length == 0
    served = x509.load_pem_x509_certificate(known.certificate.read_bytes())
    assert not served.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert served.public_key() != authority.public_key()
    assert sum(p.read_bytes().count(b"PRIVATE KEY-----") for p in tmp_path.rglob("*") if p.is_file()) == 2


def test_it_is_what_apples_systems_ask_of_a_server(tmp_path: Path) -> None:
    served = x509.load_pem_x509_certificate(home_certificate(ADDRESS, tmp_path).certificate.read_bytes())
    assert served.not_valid_after_utc - served.not_valid_before_utc <= timedelta(days=825)
    assert served.not_valid_before_utc < datetime.now(timezone.utc)
    usage = served.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(usage) == [ExtendedKeyUsageOID.SERVER_AUTH]


def _shake_hands(known: HomeCertificate, asked: str) -> str:
    """A TLS connection to a server with this certificate by a client that believes the authority alone."""
    serving = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    serving.load_cert_chain(known.certificate, known.key)
    believing = ssl.create_default_context(cafile=str(known.authority))
    ours, theirs = socket.socketpair()

    def serve() -> None:
        try:
            with serving.wrap_socket(theirs, server_side=True) as secure:
                secure.recv(1)
        except (ssl.SSLError, OSError):
            theirs.close()

    thread = threading.Thread(target=serve)
    thread.start()
    try:
        with believing.wrap_socket(ours, server_hostname=asked) as secure:
            return secure.version() or ""
    finally:
        ours.close()
        thread.join(5)


def test_a_phone_that_believes_it_connects_without_a_warning(tmp_path: Path) -> None:
    assert _shake_hands(home_certificate(ADDRESS, tmp_path), ADDRESS).startswith("TLS")


def test_for_another_address_it_is_not_believed(tmp_path: Path) -> None:
    with pytest.raises(ssl.SSLCertVerificationError):
        _shake_hands(home_certificate(ADDRESS, tmp_path), "192.168.7.21")


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    (tmp_path / "https").write_text("a file")
    with pytest.raises(CertificateError, match="without --https"):
        home_certificate(ADDRESS, tmp_path / "https")
