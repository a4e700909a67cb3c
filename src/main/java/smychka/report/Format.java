package smychka.report;

import java.util.Locale;

/** A kind of file that charts are written as. */
public enum Format {
    PNG,
    SVG,
    PDF;

    /** What a file's name ends with. */
    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    byte[] bytes(Drawing sheet) {
        return switch (this) {
            case PNG -> Pictures.png(Pictures.image(sheet));
            case SVG -> Pictures.svg(sheet);
            case PDF -> PdfPictures.pdf(sheet);
        };
    }
}
