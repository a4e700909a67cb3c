package smychka.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A hash over texts and bytes in order, in hexadecimal digits. */
final class Fingerprint {

    private static final int SHOWN = 16;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds bytes with their length, so that moving a byte from one piece to the next changes the hash. */
    Fingerprint add(byte[] bytes) {
        digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        digest.update((byte) ' ');
        digest.update(bytes);
        return this;
    }

    /** The first digits; nothing can be added after. */
    String shown() {
        return whole().substring(0, SHOWN);
    }

    /** All 64 digits; nothing can be added after. */
    String whole() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
