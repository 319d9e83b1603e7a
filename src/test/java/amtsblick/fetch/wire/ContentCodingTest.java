// SPDX-FileCopyrightText: The Amtsblick developers
// SPDX-License-Identifier: EUPL-1.2
package amtsblick.fetch.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class ContentCodingTest {
    private static final byte[] NEWS =
            "Die Kommune meldet: Alles läuft. ".repeat(20).getBytes(StandardCharsets.UTF_8);

    @Test
    void undoesGzip() throws IOException {
        assertThat(ContentCoding.decode(" GZIP ", gzip(NEWS), 10_000)).isEqualTo(NEWS);
    }

    @Test
    void undoesDeflateWithAndWithoutItsZlibWrapping() throws IOException {
        assertThat(ContentCoding.decode("deflate", deflate(NEWS, false), 10_000))
                .isEqualTo(NEWS);
        assertThat(ContentCoding.decode("deflate", deflate(NEWS, true), 10_000)).isEqualTo(NEWS);
    }

    @Test
    void stopsABombAtTheLimit() throws IOException {
        byte[] bomb = gzip(new byte[50_000_000]);
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThatThrownBy(() -> ContentCoding.decode("gzip", bomb, 1_000_000))
                .hasMessage("the answer is larger than 1000000 bytes");
    }

    @Test
    void takesAnAnswerOfExactlyTheLimit() throws IOException {
        assertThat(ContentCoding.decode("", NEWS, NEWS.length)).isEqualTo(NEWS);
    }

    @Test
    void refusesWhatIsCutOffOrUnknown() throws IOException {
        byte[] cut = Arrays.copyOf(gzip(NEWS), 30);
        assertThatThrownBy(() -> ContentCoding.decode("gzip", cut, 10_000)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> ContentCoding.decode("br", NEWS, 10_000)).hasMessage("unknown Content-Encoding: br");
    }

    @Test
    void unpacksWhatIsPackedWithoutSayingSo() throws IOException {
        assertThat(ContentCoding.decode("", gzip(NEWS), 10_000)).isEqualTo(NEWS);
        assertThat(ContentCoding.decode("", deflate(NEWS, false), 10_000)).isEqualTo(NEWS);
        assertThat(ContentCoding.decode("identity", gzip(NEWS), 10_000)).isEqualTo(NEWS);
        assertThat(ContentCoding.decode("utf-8", gzip(NEWS), 10_000)).isEqualTo(NEWS);
    }

    @Test
    void believesTheBytesWhereTheServerSaysOtherwise() throws IOException {
        byte[] feed = " \n<rss><channel/></rss>".getBytes(StandardCharsets.UTF_8);
        for (String said : new String[] {"gzip", "deflate", "br", "utf-8", "none", "gzip, gzip"}) {
            assertThat(ContentCoding.decode(said, feed, 10_000)).as(said).isEqualTo(feed);
        }
        assertThat(ContentCoding.decode("deflate", gzip(NEWS), 10_000)).isEqualTo(NEWS);
        assertThat(ContentCoding.decode("gzip", deflate(NEWS, false), 10_000)).isEqualTo(NEWS);
    }

    @Test
    void unpacksWhatWasPackedTwice() throws IOException {
        assertThat(ContentCoding.decode("gzip", gzip(gzip(NEWS)), 10_000)).isEqualTo(NEWS);
        assertThat(ContentCoding.decode("gzip, gzip", gzip(gzip(NEWS)), 10_000)).isEqualTo(NEWS);
    }

    @Test
    void leavesATextThatBeginsLikePackedBytesAsItIs() throws IOException {
        byte[] text = "x^2 ist kein Feed".getBytes(StandardCharsets.UTF_8);
        assertThat(ContentCoding.decode("", text, 10_000)).isEqualTo(text);
    }

    @Test
    void stopsABombThatDoesNotSayItIsPacked() throws IOException {
        byte[] bomb = gzip(gzip(new byte[50_000_000]));
        assertThatThrownBy(() -> ContentCoding.decode("", bomb, 1_000_000))
                .hasMessage("the answer is larger than 1000000 bytes");
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        }
        return out.toByteArray();
    }

    private static byte[] deflate(byte[] plain, boolean bare) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream deflate = new DeflaterOutputStream(out, new Deflater(Deflater.DEFAULT_COMPRESSION, bare))) {
            deflate.write(plain);
        }
        return out.toByteArray();
    }
}
