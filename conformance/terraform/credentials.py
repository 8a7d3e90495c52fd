"""What users sign in and sign with."""

import re

from terraform.engine import Resource, found, pages, tag_list, tag_map

# How the provider takes a device's path and name from its ARN.
MFA_ARN = re.compile(r"^arn:aws:iam::\d{12}:mfa(/|/[\x21-\x7e]+/)([0-9A-Za-z_+=,.@-]+)$")


class AccessKey(Resource):
    """`aws_iam_access_key`"""

    force_new = {"user"}
    defaults = {"status": "Active"}

    def create(self, want):
        key = self.iam.create_access_key(UserName=want["user"])["AccessKey"]
        assert key["SecretAccessKey"] and key["Status"] == "Active"
        if want["status"] == "Inactive":
            self.set_status(key["AccessKeyId"], want)
        return key["AccessKeyId"], {"secret": key["SecretAccessKey"]}

    def set_status(self, id, want):
        self.iam.update_access_key(
            AccessKeyId=id, Status=want["status"], UserName=want["user"]
        )

    def known_by_import(self, id):
        return {"user": self.iam.get_access_key_last_used(AccessKeyId=id)["UserName"]}

    def read(self, id, known):
        whose = {"UserName": known["user"]}
        keys = found(lambda: pages(self.iam, "list_access_keys", "AccessKeyMetadata", **whose))
        for key in keys or []:
            if key["AccessKeyId"] == id:
                return {"status": key["Status"], "user": key["UserName"]}
        return None

    def update(self, id, old, new):
        self.set_status(id, new)

    def delete(self, id, known):
        self.iam.delete_access_key(AccessKeyId=id, UserName=known["user"])


class LoginProfile(Resource):
    """`aws_iam_user_login_profile`"""

    force_new = {"user", "password_reset_required"}

    def create(self, want):
        made = self.iam.create_login_profile(
            UserName=want["user"],
            Password="aB3$" + "x7_K-q!vW2pT9rZ0",
            PasswordResetRequired=want["password_reset_required"],
        )
        return made["LoginProfile"]["UserName"], {}

    def read(self, id, known):
        if not (answer := found(self.iam.get_login_profile, UserName=id)):
            return None
        profile = answer["LoginProfile"]
        reset = profile["PasswordResetRequired"]
        return {"user": profile["UserName"], "password_reset_required": reset}

    def delete(self, id, known):
        self.iam.delete_login_profile(UserName=id)


class SshKey(Resource):
    """`aws_iam_user_ssh_key`, imported by `user:id:encoding`."""

    force_new = {"username", "encoding", "public_key"}
    defaults = {"status": "Active"}

    def create(self, want):
        whose = {"UserName": want["username"]}
        made = self.iam.upload_ssh_public_key(SSHPublicKeyBody=want["public_key"], **whose)
        id = made["SSHPublicKey"]["SSHPublicKeyId"]
        if want["status"] != "Active":
            self.update(id, {}, want)
        return id, {}

    def read(self, id, known):
        answer = found(
            self.iam.get_ssh_public_key,
            Encoding=known["encoding"],
            SSHPublicKeyId=id,
            UserName=known["username"],
        )
        if not answer:
            return None
        key = answer["SSHPublicKey"]
        # The provider compares without the lines' ends around the key.
        body = key["SSHPublicKeyBody"].strip("\n")
        told = {"fingerprint": key["Fingerprint"], "public_key": body}
        return {"status": key["Status"], "username": key["UserName"], **told}

    def update(self, id, old, new):
        self.iam.update_ssh_public_key(
            SSHPublicKeyId=id, Status=new["status"], UserName=new["username"]
        )

    def delete(self, id, known):
        self.iam.delete_ssh_public_key(SSHPublicKeyId=id, UserName=known["username"])


class SigningCertificate(Resource):
    """`aws_iam_signing_certificate`, whose id is `certificate:user`."""

    force_new = {"user_name", "certificate_body"}
    defaults = {"status": "Active"}

    def create(self, want):
        made = self.iam.upload_signing_certificate(
            CertificateBody=want["certificate_body"], UserName=want["user_name"]
        )
        id = f"{made['Certificate']['CertificateId']}:{want['user_name']}"
        if want["status"] == "Inactive":
            self.update(id, {}, want)
        return id, {}

    def read(self, id, known):
        certificate, user = id.split(":")
        whose = {"UserName": user}
        listed = found(lambda: pages(self.iam, "list_signing_certificates", "Certificates", **whose))
        for each in listed or []:
            if each["CertificateId"] == certificate:
                told = {"status": each["Status"], "user_name": each["UserName"]}
                return {"certificate_body": each["CertificateBody"], **told}
        return None

    def update(self, id, old, new):
        certificate, user = id.split(":")
        self.iam.update_signing_certificate(
            CertificateId=certificate, Status=new["status"], UserName=user
        )

    def delete(self, id, known):
        certificate, user = id.split(":")
        self.iam.delete_signing_certificate(CertificateId=certificate, UserName=user)


class ServiceCredential(Resource):
    """`aws_iam_service_specific_credential`, whose id is `service:user:id`."""

    force_new = {"user_name", "service_name"}
    defaults = {"status": "Active"}

    def create(self, want):
        made = self.iam.create_service_specific_credential(
            ServiceName=want["service_name"], UserName=want["user_name"]
        )["ServiceSpecificCredential"]
        id = f"{want['service_name']}:{want['user_name']}:{made['ServiceSpecificCredentialId']}"
        if want["status"] == "Inactive":
            self.update(id, {}, want)
        return id, {"service_password": made["ServicePassword"]}

    def read(self, id, known):
        service, user, credential = id.split(":")
        listed = found(
            self.iam.list_service_specific_credentials, ServiceName=service, UserName=user
        )
        for each in (listed or {}).get("ServiceSpecificCredentials", []):
            if each["ServiceSpecificCredentialId"] == credential:
                told = {"service_name": each["ServiceName"], "user_name": each["UserName"]}
                return {"status": each["Status"], **told}
        return None

    def update(self, id, old, new):
        _, user, credential = id.split(":")
        self.iam.update_service_specific_credential(
            ServiceSpecificCredentialId=credential, Status=new["status"], UserName=user
        )

    def delete(self, id, known):
        _, user, credential = id.split(":")
        self.iam.delete_service_specific_credential(
            ServiceSpecificCredentialId=credential, UserName=user
        )


class VirtualMfaDevice(Resource):
    """`aws_iam_virtual_mfa_device`; the list's tags are empty, so they are asked for."""

    defaults = {"path": "/"}
    force_new = {"path", "virtual_mfa_device_name"}
    tagging = ("tag_mfa_device", "untag_mfa_device", "SerialNumber")

    def create(self, want):
        made = self.iam.create_virtual_mfa_device(
            Path=want["path"],
            VirtualMFADeviceName=want["virtual_mfa_device_name"],
            Tags=tag_list(want.get("tags", {})),
        )["VirtualMFADevice"]
        assert made["QRCodePNG"].startswith(b"\x89PNG")
        return made["SerialNumber"], {"seed": made["Base32StringSeed"].decode()}

    def read(self, id, known):
        listed = pages(self.iam, "list_virtual_mfa_devices", "VirtualMFADevices")
        device = next((each for each in listed if each["SerialNumber"] == id), None)
        if device is None:
            return None
        path, name = MFA_ARN.match(id).groups()
        tags = self.iam.list_mfa_device_tags(SerialNumber=id)["Tags"]
        user = device.get("User", {}).get("UserName")
        told = {"virtual_mfa_device_name": name, "user_name": user}
        return {"path": path, "tags": tag_map(tags), **told}

    def delete(self, id, known):
        if known.get("user_name"):
            self.iam.deactivate_mfa_device(UserName=known["user_name"], SerialNumber=id)
        self.iam.delete_virtual_mfa_device(SerialNumber=id)


class ServerCertificate(Resource):
    """`aws_iam_server_certificate`, read and imported by its name."""

    defaults = {"path": "/"}
    force_new = {"name", "path", "certificate_body", "private_key"}
    unreadable = {"private_key"}
    tagging = ("tag_server_certificate", "untag_server_certificate", "ServerCertificateName")

    def create(self, want):
        made = self.iam.upload_server_certificate(
            CertificateBody=want["certificate_body"],
            Path=want["path"],
            PrivateKey=want["private_key"],
            ServerCertificateName=want["name"],
            Tags=tag_list(want.get("tags", {})),
        )
        assert made["ServerCertificateMetadata"]["ServerCertificateId"].startswith("ASCA")
        return want["name"], {}

    def read(self, id, known):
        if not (answer := found(self.iam.get_server_certificate, ServerCertificateName=id)):
            return None
        certificate = answer["ServerCertificate"]
        metadata = certificate["ServerCertificateMetadata"]
        return {
            "name": metadata["ServerCertificateName"],
            "path": metadata["Path"],
            "arn": metadata["Arn"],
            "expiration": metadata["Expiration"].isoformat(),
            "certificate_body": certificate["CertificateBody"],
            "tags": tag_map(certificate.get("Tags")),
        }

    def delete(self, id, known):
        self.iam.delete_server_certificate(ServerCertificateName=id)


TYPES = {
    "aws_iam_access_key": AccessKey,
    "aws_iam_user_login_profile": LoginProfile,
    "aws_iam_user_ssh_key": SshKey,
    "aws_iam_signing_certificate": SigningCertificate,
    "aws_iam_service_specific_credential": ServiceCredential,
    "aws_iam_virtual_mfa_device": VirtualMfaDevice,
    "aws_iam_server_certificate": ServerCertificate,
}
