package smychka.report;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/** Draws shapes and text into {@link SvgMarks}; no picture of ours holds images. */
final class SvgGraphics extends AbstractGraphics2D {

    private static final Graphics2D FONTS = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();

    private final SvgMarks marks;

    SvgGraphics(SvgMarks marks) {
        super(false);
        this.marks = marks;
        gc = new GraphicContext();
        setRenderingHints(Pictures.HINTS);
    }

    private SvgGraphics(SvgGraphics other) {
        super(other);
        this.marks = other.marks;
    }

    /** Begins a group of this class, where the drawing is one of SVG. */
    static void open(Graphics2D g, String group) {
        if (g instanceof SvgGraphics svg) {
            svg.marks.open(group);
        }
    }

    static void close(Graphics2D g) {
        if (g instanceof SvgGraphics svg) {
            svg.marks.close();
        }
    }

    @Override
    public void draw(Shape shape) {
        marks.stroke(gc.getTransform().createTransformedShape(shape), inked(), (BasicStroke) gc.getStroke());
    }

    @Override
    public void fill(Shape shape) {
        marks.fill(gc.getTransform().createTransformedShape(shape), inked());
    }

    @Override
    public void drawString(String text, float x, float y) {
        marks.text(text, gc.getTransform().transform(new Point2D.Float(x, y), null), gc.getFont(), inked());
    }

    /** The colour with what the composite lets through. */
    private Color inked() {
        var color = (Color) gc.getPaint();
        var share = ((AlphaComposite) gc.getComposite()).getAlpha();
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), Math.round(color.getAlpha() * share));
    }

    @Override
    public Graphics create() {
        return new SvgGraphics(this);
    }

    @Override
    public void dispose() {
        // nothing is held
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        return Theme.MEASURE;
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return FONTS.getFontMetrics(font);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return FONTS.getDeviceConfiguration();
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw new UnsupportedOperationException("text with attributes");
    }

    @Override
    public void setXORMode(Color color) {
        throw new UnsupportedOperationException("exclusive or");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw new UnsupportedOperationException("copying");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver watcher) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver watcher) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform at) {
        throw new UnsupportedOperationException("images");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform at) {
        throw new UnsupportedOperationException("images");
    }
}
