package planted.scenario;

import planted.Breaks;

@Breaks("NO_DEFAULT_CHARSET")
public final class ReadsInAnyCharset {
    java.io.Reader open(String file) throws java.io.IOException {
        return new java.io.FileReader(file);
    }
}
