package smychka.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of a run on the disk. */
class FilmTest {

    @TempDir
    private Path folder;

    private static BufferedImage picture(Color color) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(color);
        g.fillRect(0, 0, 40, 30);
        g.dispose();
        return image;
    }

    @Test
    void aGifPlaysEveryPictureForEver() throws Exception {
        var file = folder.resolve("map.gif");
        try (var film = Film.gif(file)) {
            film.add(picture(Color.RED));
            film.add(picture(Color.GREEN));
            film.add(picture(Color.BLUE));
        }
        var reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertEquals(3, reader.getNumImages(true));
            assertEquals(Color.GREEN.getRGB(), reader.read(1).getRGB(20, 15));
        }
        var bytes = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertTrue(bytes.contains("NETSCAPE2.0"), "it plays again and again");
    }

    @Test
    void framesAreNumberedFiles() throws Exception {
        try (var film = Film.frames(folder.resolve("frames"))) {
            film.add(picture(Color.RED));
            film.add(picture(Color.BLUE));
            assertEquals(2, film.length());
        }
        var second = ImageIO.read(folder.resolve("frames/month-0002.png").toFile());
        assertEquals(Color.BLUE.getRGB(), second.getRGB(1, 1));
    }
}
