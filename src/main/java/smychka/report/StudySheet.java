package smychka.report;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A study's picture laid out on a sheet: title, subtitle, key, plates in columns, foot. */
final class StudySheet implements Drawing {

    private final StudyPicture picture;
    private final Surround surround;

    StudySheet(StudyPicture picture) {
        this.picture = picture;
        var head = picture.head();
        this.surround = new Surround(head.title(), head.subtitle(), picture.key(), picture.foot());
    }

    @Override
    public String title() {
        return picture.head().title();
    }

    @Override
    public List<Ink> inks() {
        return picture.bases();
    }

    @Override
    public int width() {
        return Theme.WIDTH;
    }

    @Override
    public int height() {
        return surround.height(bottom());
    }

    private double rowHeight() {
        return Surround.PANEL_HEAD + picture.layout().height() + Surround.BETWEEN;
    }

    private double bottom() {
        var columns = picture.layout().columns();
        var rows = (picture.plates().size() + columns - 1) / columns;
        return surround.panelsTop() + rows * rowHeight() - Surround.BETWEEN;
    }

    /** Where a plate stands, with its heading. */
    Rectangle2D area(int place) {
        var columns = picture.layout().columns();
        var width = (Surround.INNER - (columns - 1) * Surround.BETWEEN) / columns;
        var row = place / columns;
        return new Rectangle2D.Double(
                Theme.MARGIN + place % columns * (width + Surround.BETWEEN),
                surround.panelsTop() + row * rowHeight(),
                width,
                rowHeight() - Surround.BETWEEN);
    }

    @Override
    public void draw(Graphics2D g) {
        surround.drawAbove(g, height());
        for (var i = 0; i < picture.plates().size(); i++) {
            var plate = picture.plates().get(i);
            var area = area(i);
            var owner = picture.bases().size() > 1 ? plate.base() : null;
            Surround.head(g, area, owner, plate.heading(), plate.note());
            var top = area.getY() + Surround.PANEL_HEAD;
            plate.draw(
                    g,
                    new Rectangle2D.Double(
                            area.getX(), top, area.getWidth(), picture.layout().height()));
        }
        surround.drawBelow(g, bottom());
    }
}
