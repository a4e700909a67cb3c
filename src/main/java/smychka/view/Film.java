package smychka.view;

import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Pictures of a run, one a month: PNG files in a folder, or one animated GIF. Each picture is on the disk at once. */
interface Film extends AutoCloseable {

    void add(BufferedImage picture) throws IOException;

    @Override
    void close() throws IOException;

    /** Pictures taken so far. */
    int length();

    /** Files {@code month-0001.png} and so on in a folder, which is made when it is missing. */
    static Film frames(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new Frames(folder);
    }

    /** One GIF that plays for ever, a tenth of a second a month. */
    static Film gif(Path file) throws IOException {
        return new Gif(file);
    }

    final class Frames implements Film {

        private final Path folder;
        private int length;

        private Frames(Path folder) {
            this.folder = folder;
        }

        @Override
        public void add(BufferedImage picture) throws IOException {
            length++;
            ImageIO.write(
                    picture,
                    "png",
                    folder.resolve(String.format(Locale.ROOT, "month-%04d.png", length))
                            .toFile());
        }

        @Override
        public void close() {
            // every picture is a file of its own
        }

        @Override
        public int length() {
            return length;
        }
    }

    final class Gif implements Film {

        private static final String HUNDREDTHS = "10";

        private final ImageWriter writer =
                ImageIO.getImageWritersByFormatName("gif").next();
        private final ImageOutputStream out;
        private int length;

        private Gif(Path file) throws IOException {
            Files.deleteIfExists(file);
            out = ImageIO.createImageOutputStream(file.toFile());
            if (out == null) {
                throw new IOException(file + " cannot be written");
            }
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
        }

        @Override
        public void add(BufferedImage picture) throws IOException {
            length++;
            writer.writeToSequence(new IIOImage(picture, null, metadata(picture)), null);
            out.flush();
        }

        private IIOMetadata metadata(RenderedImage picture) throws IOException {
            var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), null);
            var root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
            var control = child(root, "GraphicControlExtension");
            control.setAttribute("disposalMethod", "none");
            control.setAttribute("userInputFlag", "FALSE");
            control.setAttribute("transparentColorFlag", "FALSE");
            control.setAttribute("transparentColorIndex", "0");
            control.setAttribute("delayTime", HUNDREDTHS);
            var loop = new IIOMetadataNode("ApplicationExtension");
            loop.setAttribute("applicationID", "NETSCAPE");
            loop.setAttribute("authenticationCode", "2.0");
            loop.setUserObject(new byte[] {1, 0, 0});
            child(root, "ApplicationExtensions").appendChild(loop);
            metadata.setFromTree(metadata.getNativeMetadataFormatName(), root);
            return metadata;
        }

        private static IIOMetadataNode child(IIOMetadataNode root, String name) {
            var found = root.getElementsByTagName(name);
            if (found.getLength() > 0) {
                return (IIOMetadataNode) found.item(0);
            }
            var made = new IIOMetadataNode(name);
            root.appendChild(made);
            return made;
        }

        @Override
        public void close() throws IOException {
            writer.endWriteSequence();
            out.close();
            writer.dispose();
        }

        @Override
        public int length() {
            return length;
        }
    }
}
