// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.archive.index.opensearch;

import amtsblick.archive.server.IndexServer;
import com.sun.net.httpserver.BasicAuthenticator;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** TLS and a login before a node: an authority made for the test has signed its certificate. What comes through is passed on. */
final class TlsDoor implements AutoCloseable {
    private static final String PASSWORD = "change it";

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger asked = new AtomicInteger();
    private final HttpsServer server;
    private final IndexServer behind;
    private final Path certificate;

    private TlsDoor(IndexServer behind, HttpsServer server, Path certificate) {
        this.behind = behind;
        this.server = server;
        this.certificate = certificate;
    }

    static TlsDoor before(OpenSearchServer node, Path folder, String user, String password) throws Exception {
        Path authority = folder.resolve("authority.p12");
        Path keys = folder.resolve("server.p12");
        keytool(authority, "-genkeypair -alias authority -keyalg EC -dname CN=authority -ext bc:c");
        keytool(authority, "-exportcert -alias authority -rfc -file " + folder.resolve("authority.pem"));
        keytool(keys, "-genkeypair -alias server -keyalg EC -dname CN=server");
        keytool(keys, "-certreq -alias server -file " + folder.resolve("server.csr"));
        keytool(
                authority,
                "-gencert -alias authority -rfc -ext san=ip:127.0.0.1 -infile " + folder.resolve("server.csr")
                        + " -outfile " + folder.resolve("server.pem"));
        keytool(keys, "-importcert -noprompt -alias authority -file " + folder.resolve("authority.pem"));
        keytool(keys, "-importcert -alias server -file " + folder.resolve("server.pem"));
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys)));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        TlsDoor door = new TlsDoor(node.place(), server, folder.resolve("authority.pem"));
        server.createContext("/", door::passOn).setAuthenticator(new BasicAuthenticator("OpenSearch") {
            @Override
            public boolean checkCredentials(String name, String word) {
                return name.equals(user) && word.equals(password);
            }
        });
        server.start();
        return door;
    }

    private static void keytool(Path store, String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD, "-storetype", "PKCS12"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }

    private static SSLContext context(Path keys) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private void passOn(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create("http://" + behind.nodes().getFirst().getAuthority() + exchange.getRequestURI()))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            String type = exchange.getRequestHeaders().getFirst("Content-Type");
            if (type != null) {
                request.header("Content-Type", type);
            }
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As {@code archive.index} has it. */
    String url() {
        return "https://127.0.0.1:" + server.getAddress().getPort() + "/" + behind.prefix();
    }

    /** The certificate of the authority. */
    Path certificate() {
        return certificate;
    }

    /** How often anything came through that had the right login. */
    int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
