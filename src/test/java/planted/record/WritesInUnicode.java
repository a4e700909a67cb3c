package planted.record;

public final class WritesInUnicode {
    byte[] bytes(String row) {
        return row.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
