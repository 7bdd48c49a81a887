"""The certificate with which this computer speaks https in the home network: made here, for one address, and kept."""

from __future__ import annotations

import contextlib
import ipaddress
import os
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

import platformdirs
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from foundation.errors import KneewallError
from foundation.saving import replacing

VALID_DAYS = 800
"""Apple's systems take no server certificate of more than 825 days."""
RENEW_BEFORE_DAYS = 14
_BACKDATED = timedelta(days=1)
"""A phone's clock may be behind."""


class CertificateError(KneewallError):
    """The certificate can be neither read nor made."""


@dataclass(frozen=True)
class HomeCertificate:
    """What the server needs, and what a phone is given.

    Attributes:
        certificate, key: PEM files of the server, for uvicorn.
        authority: the PEM file of who signed it; a phone that installs it believes this server, and no other.
        fingerprint: SHA-256 of the server's certificate, as browsers show it.
        made_now: it did not exist before, so that phones do not know it yet.
    """

    certificate: Path
    key: Path
    authority: Path
    fingerprint: str
    made_now: bool


def home_certificate(address: str, folder: Path | None = None) -> HomeCertificate:
    """The kept certificate for an address of the home network, made anew where there is none that is good for long.

    Args:
        address: an IPv4 address.
        folder: where certificates are kept; the user's data folder if None.

    Raises:
        CertificateError: the folder cannot be written to.
    """
    place = (folder or _user_folder()) / address
    files = place / "server.pem", place / "key.pem", place / "authority.pem"
    kept = _kept(*files, address)
    try:
        if kept is None:
            _make(place, address, *files)
    except OSError as error:
        raise CertificateError("certificate-not-kept", {"folder": str(place)}) from error
    good = kept or x509.load_pem_x509_certificate(files[0].read_bytes())
    return HomeCertificate(*files, _fingerprint(good), kept is None)


def _user_folder() -> Path:
    return Path(platformdirs.user_data_dir("kneewall", appauthor=False)) / "https"


def _fingerprint(certificate: x509.Certificate) -> str:
    return certificate.fingerprint(hashes.SHA256()).hex(":").upper()


def _kept(certificate: Path, key: Path, authority: Path, address: str) -> x509.Certificate | None:
    """The certificate in the files, if all three are there, belong together and hold for a while."""
    with contextlib.suppress(OSError, ValueError, TypeError, x509.ExtensionNotFound):
        found = x509.load_pem_x509_certificate(certificate.read_bytes())
        private = serialization.load_pem_private_key(key.read_bytes(), None)
        found.verify_directly_issued_by(x509.load_pem_x509_certificate(authority.read_bytes()))
        names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        lasts = found.not_valid_after_utc - datetime.now(timezone.utc) > timedelta(days=RENEW_BEFORE_DAYS)
        known = ipaddress.ip_address(address) in names.get_values_for_type(x509.IPAddress)
        if lasts and known and private.public_key() == found.public_key():
            return found
    return None


def _make(place: Path, address: str, certificate: Path, key: Path, authority: Path) -> None:
    """Make an authority that signs this one certificate, and forget the authority's key.

    So what a phone is told to believe can never sign anything else, whoever gets hold of this computer's files; and its
    name constraint would allow nothing but this address anyway.
    """
    place.mkdir(parents=True, exist_ok=True, mode=0o700)
    now = datetime.now(timezone.utc)
    ip = ipaddress.ip_address(address)
    signing, serving = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    issuer = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Kneewall on {address}, made {now:%Y-%m-%d}")])
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, f"Kneewall {address}")])

    def begun(name: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        return (x509.CertificateBuilder().subject_name(name).issuer_name(issuer).public_key(public)
                .serial_number(x509.random_serial_number()).not_valid_before(now - _BACKDATED)
                .not_valid_after(now + timedelta(days=VALID_DAYS))
                .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False)
                .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing.public_key()), False))

    only = x509.NameConstraints([x509.IPAddress(ipaddress.ip_network(f"{address}/{ip.max_prefixlen}"))], None)
    usage = {"digital_signature": False, "content_commitment": False, "key_encipherment": False,
             "data_encipherment": False, "key_agreement": False, "key_cert_sign": False, "crl_sign": False,
             "encipher_only": False, "decipher_only": False}
    root = (begun(issuer, signing.public_key())
            .add_extension(x509.BasicConstraints(True, 0), True).add_extension(only, True)
            .add_extension(x509.KeyUsage(**usage | {"key_cert_sign": True}), True).sign(signing, hashes.SHA256()))
    leaf = (begun(subject, serving.public_key())
            .add_extension(x509.BasicConstraints(False, None), True)
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip)]), False)
            .add_extension(x509.KeyUsage(**usage | {"digital_signature": True}), True)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), False)
            .sign(signing, hashes.SHA256()))
    private = serving.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8,
                                    serialization.NoEncryption())
    # Opened for its owner alone before a byte is in it.
    key.unlink(missing_ok=True)
    with os.fdopen(os.open(key, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file_of_key:
        file_of_key.write(private)
    for path, one in ((authority, root), (certificate, leaf)):
        with replacing(path) as file:
            file.write_bytes(one.public_bytes(serialization.Encoding.PEM))
