using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace GraphBuilder.Neo4j.Tests;

/// <summary>A certificate that a server has made for itself, which nobody trusts.</summary>
internal static class ServerCertificate
{
    /// <summary>Lets a server speak TLS to those who want it, and plain to the others.</summary>
    public static IReadOnlyList<string> Settings { get; } =
    [
        "dbms.ssl.policy.bolt.enabled=true",
        "dbms.ssl.policy.bolt.base_directory=certificates/bolt",
        "dbms.ssl.policy.bolt.private_key=private.key",
        "dbms.ssl.policy.bolt.public_certificate=public.crt",
        "dbms.ssl.policy.bolt.client_auth=NONE",
        "server.bolt.tls_level=OPTIONAL",
    ];

    /// <summary>Writes a new certificate and its key below the server's folder.</summary>
    public static void Write(string home)
    {
        var folder = Directory.CreateDirectory(Path.Combine(home, "certificates", "bolt")).FullName;
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        File.WriteAllText(Path.Combine(folder, "private.key"), key.ExportPkcs8PrivateKeyPem() + "\n");
        File.WriteAllText(Path.Combine(folder, "public.crt"), certificate.ExportCertificatePem() + "\n");
    }
}
