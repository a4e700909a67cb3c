package planted.record;

public final class FormatsForAll {
    String cell(double value) {
        return String.format(java.util.Locale.ROOT, "%.3f", value);
    }
}
