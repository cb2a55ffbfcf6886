package io.github.stackconsultant.slack;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.DelegatingServletInputStream;
import org.springframework.mock.web.MockHttpServletRequest;

class DeliveredBodiesTests {

    private final DeliveredBodies bodies = new DeliveredBodies(1);
    private final CountDownLatch waits = new CountDownLatch(1);
    private final CountDownLatch comes = new CountDownLatch(1);

    @Test
    void ofManyThatSendSlowlyOneKeepsItsThreadAndWhatHasComeIsRead() throws Exception {
        var slow = CompletableFuture.supplyAsync(() -> isRead(halfSent()));
        waits.await();

        assertThat(isRead(halfSent())).isFalse();
        assertThat(isRead(sent())).isTrue();

        comes.countDown();
        assertThat(slow.get()).isTrue();
        assertThat(isRead(halfSent())).isTrue();
    }

    @Test
    void whoSendsNothingForTooLongIsLeft() throws Exception {
        var broken = new Half(4) {
            @Override
            int read(byte[] into, int offset, int most) throws IOException {
                throw new IOException("Read timed out");
            }
        };

        assertThat(isRead(broken)).isFalse();
        comes.countDown();
        assertThat(isRead(halfSent())).as("its place is free again").isTrue();
    }

    @Test
    void whatBreaksOffAtOnceIsLikeWhatDoesNotCome() {
        var broken = new MockHttpServletRequest() {
            @Override
            public ServletInputStream getInputStream() {
                return new DelegatingServletInputStream(new InputStream() {
                    @Override
                    public int available() {
                        return 1;
                    }

                    @Override
                    public int read() throws IOException {
                        throw new IOException("Invalid chunk header");
                    }
                });
            }
        };

        assertThat(isRead(broken)).isFalse();
    }

    private boolean isRead(MockHttpServletRequest request) {
        return bodies.read(request).isPresent();
    }

    private static MockHttpServletRequest sent() {
        var request = new MockHttpServletRequest();
        request.setContent(new byte[] {1, 2, 3, 4});
        return request;
    }

    private MockHttpServletRequest halfSent() {
        return new Half(4);
    }

    /** A request of which two bytes are there. */
    private class Half extends MockHttpServletRequest {

        private final int length;

        Half(int length) {
            this.length = length;
        }

        int read(byte[] into, int offset, int most) throws IOException {
            waits.countDown();
            try {
                comes.await();
            } catch (InterruptedException stopped) {
                throw new IOException(stopped);
            }
            return most;
        }

        @Override
        public long getContentLengthLong() {
            return length;
        }

        @Override
        public ServletInputStream getInputStream() {
            return new Input(this);
        }
    }

    /** Its bytes. */
    private static final class Input extends ServletInputStream {

        private final Half request;
        private int there = 2;

        private Input(Half request) {
            this.request = request;
        }

        @Override
        public int available() {
            return there;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            if (there > 0) {
                int read = Math.min(there, length);
                there -= read;
                return read;
            }
            return request.read(into, offset, Math.min(length, 2));
        }

        @Override
        public boolean isFinished() {
            return false;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException();
        }
    }
}
