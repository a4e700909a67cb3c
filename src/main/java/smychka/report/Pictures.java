package smychka.report;

import java.awt.Dimension;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/** Sheets as files: PNG at double resolution, SVG with rounded paths. The same sheet gives the same bytes. */
final class Pictures {

    private static final int RESOLUTION = 2;
    private static final int DECIMALS = 1;

    /** Of zlib's levels the sixth: higher ones cost time and save nothing here. */
    private static final float COMPRESSION = 0.33f;

    static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private static final String FAMILIES =
            "'Source Sans 3', 'Source Sans Pro', 'Fira Sans Condensed', 'Arial Narrow', Arial, Helvetica, sans-serif";

    private Pictures() {}

    static BufferedImage image(Sheet sheet) {
        var image =
                new BufferedImage(sheet.width() * RESOLUTION, sheet.height() * RESOLUTION, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setRenderingHints(HINTS);
        g.scale(RESOLUTION, RESOLUTION);
        sheet.draw(g);
        g.dispose();
        return image;
    }

    static byte[] png(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(COMPRESSION);
            writer.setOutput(out);
            writer.write(null, new IIOImage(FewColors.of(image), null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Text stays text, so that it can be searched, read aloud and edited. */
    static byte[] svg(Sheet sheet) {
        try {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            var document = builder.getDOMImplementation().createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null);
            var context = SVGGeneratorContext.createDefault(document);
            context.setPrecision(DECIMALS);
            context.setComment(null);
            var g = new SVGGraphics2D(context, false);
            g.setSVGCanvasSize(new Dimension(sheet.width(), sheet.height()));
            g.setRenderingHints(HINTS);
            sheet.draw(g);
            return bytes(g.getRoot(), sheet);
        } catch (ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("The JDK's own XML cannot write SVG", e);
        }
    }

    /** Without a document type, which readers would look for on the network. */
    private static byte[] bytes(Element svg, Sheet sheet) throws TransformerException {
        nameFonts(svg);
        svg.setAttribute("viewBox", "0 0 " + sheet.width() + " " + sheet.height());
        var bytes = new ByteArrayOutputStream();
        var writer = TransformerFactory.newInstance().newTransformer();
        writer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
        writer.transform(new DOMSource(svg), new StreamResult(bytes));
        return bytes.toByteArray();
    }

    /** The font by its family's name and weight, with others of like width where it is not installed. */
    private static void nameFonts(Element element) {
        var family = element.getAttribute("font-family");
        if (!family.isEmpty()) {
            element.setAttribute("font-family", FAMILIES);
            element.setAttribute("font-weight", family.contains("SemiBold") ? "600" : "400");
        }
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                nameFonts(inner);
            }
        }
    }
}
