package planted.record;

import planted.Breaks;

@Breaks("NO_DEFAULT_CHARSET")
public final class WritesInAnyCharset {
    byte[] bytes(String row) {
        return row.getBytes();
    }
}
