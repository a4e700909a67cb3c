package smychka.view.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.util.function.Function;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.util.Bag;
import smychka.view.inspect.Subject;

/** A layer of the map as MASON's display draws it, clicks it and shows or hides it. */
final class LayerPortrayal extends FieldPortrayal2D {

    private final MapLayer layer;
    private final MapView view;
    private final Function<Subject, Inspector> inspectors;

    LayerPortrayal(MapLayer layer, MapView view, Function<Subject, Inspector> inspectors) {
        this.layer = layer;
        this.view = view;
        this.inspectors = inspectors;
        setField(view);
    }

    @Override
    public void draw(Object field, Graphics2D graphics, DrawInfo2D info) {
        var g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        layer.paint(g, sheet(info), view);
        g.dispose();
    }

    private static Sheet sheet(DrawInfo2D info) {
        return Sheet.fitted(info.draw, info.clip);
    }

    @Override
    public void hitObjects(DrawInfo2D range, Bag into) {
        var pixel = new Point2D.Double(range.clip.getCenterX(), range.clip.getCenterY());
        for (var subject : layer.struck(pixel, sheet(range), view)) {
            into.add(new LocationWrapper(subject, null, this));
        }
    }

    @Override
    public Inspector getInspector(LocationWrapper wrapper, GUIState state) {
        return inspectors.apply((Subject) wrapper.getObject());
    }

    @Override
    public String getName(LocationWrapper wrapper) {
        return ((Subject) wrapper.getObject()).title();
    }

    @Override
    public String getStatus(LocationWrapper wrapper) {
        var subject = (Subject) wrapper.getObject();
        return subject.title() + layer.note(subject, view).map(n -> ": " + n).orElse("");
    }

    /** The ring of whom one follows is drawn with the legend. */
    @Override
    public boolean setSelected(LocationWrapper wrapper, boolean selected) {
        return true;
    }
}
