// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.bench.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * What our server answered, to be answered by a bare one.
 *
 * @param body compressed
 */
record KeptAnswer(byte[] body, String type, String tag) {
    static KeptAnswer of(HttpClient client, URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        String tag = answer.headers().firstValue("ETag").orElse("");
        if (answer.statusCode() != 200 || tag.isEmpty()) {
            throw new IOException(
                    address + " answered " + answer.statusCode() + (tag.isEmpty() ? " without ETag" : ""));
        }
        return new KeptAnswer(
                answer.body(), answer.headers().firstValue("Content-Type").orElse(""), tag);
    }
}
