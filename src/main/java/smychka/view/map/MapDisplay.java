package smychka.view.map;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;
import sim.display.Display2D;
import sim.display.GUIState;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import smychka.view.inspect.Subject;
import smychka.view.map.Traffic.Freight;

/** The map in MASON's display: layers to choose, the wheel to zoom, the mouse to pan, a double click to look closer. */
public final class MapDisplay extends Display2D {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 860;
    private static final int HEIGHT = 500;
    private static final double LEGEND_SHARE = 0.4;
    private static final double STEP = 1.25;
    private static final double MOST = 12;

    /** Where the map lies at scale 1; MASON keeps it and so follows it. */
    private final Rectangle2D.Double place = new Rectangle2D.Double();

    private final transient MapView view;
    private final transient Map<Freight, JToggleButton> flows = new EnumMap<>(Freight.class);
    private final transient List<LayerPortrayal> layers = new ArrayList<>();
    private final JComboBox<Measure> measures = new JComboBox<>(Measure.all().toArray(Measure[]::new));

    public MapDisplay(GUIState gui, MapView view, Function<Subject, Inspector> inspectors) {
        super(WIDTH, HEIGHT, gui);
        this.view = view;
        hang(new RegionLayer(), "Regions", inspectors);
        hang(new RailLayer(), "Railways", inspectors);
        hang(new VillageLayer(), "Villages", inspectors);
        for (var freight : Freight.values()) {
            var layer = new FlowLayer(freight);
            var button = new JToggleButton(FlowLayer.name(freight), freight != Freight.PRIVATE_GRAIN);
            button.addActionListener(e -> insideDisplay.repaint());
            flows.put(freight, button);
            MapLayer switched = (g, sheet, v) -> {
                if (button.isSelected()) {
                    layer.paint(g, sheet, v);
                }
            };
            hang(switched, FlowLayer.name(freight), inspectors);
        }
        hang(new TownLayer(), "Towns", inspectors);
        hang(new LegendLayer(f -> flows.get(f).isSelected()), "Legend", inspectors);
        place.setRect(beside(WIDTH, HEIGHT));
        setSelectionMode(SELECTION_MODE_SINGLE);
        view.onChange(insideDisplay::repaint);
        simplifyHeader();
        moveWithTheMouse();
    }

    private void hang(MapLayer layer, String name, Function<Subject, Inspector> inspectors) {
        var portrayal = new LayerPortrayal(layer, view, inspectors);
        layers.add(portrayal);
        attach(portrayal, name, place);
    }

    /** Takes away what needs a library nobody has, and puts in what the map can do. */
    private void simplifyHeader() {
        header.remove(movieButton);
        header.remove(snapshotButton);
        measures.setName("measure");
        measures.setMaximumRowCount(20);
        measures.addActionListener(e -> view.measure((Measure) measures.getSelectedItem()));
        header.add(new JLabel("  Colour "), 2);
        header.add(measures, 3);
        int place = 4;
        for (var button : flows.values()) {
            header.add(button, place++);
        }
    }

    private void moveWithTheMouse() {
        var mouse = new MouseAdapter() {
            private Point from;
            private Point scrolled;

            @Override
            public void mousePressed(MouseEvent e) {
                from = SwingUtilities.convertPoint(insideDisplay, e.getPoint(), display);
                scrolled = display.getViewport().getViewPosition();
            }

            @Override
            public void mouseDragged(MouseEvent e) {
                var to = SwingUtilities.convertPoint(insideDisplay, e.getPoint(), display);
                pan(scrolled.x + from.x - to.x, scrolled.y + from.y - to.y);
            }
        };
        insideDisplay.addMouseListener(mouse);
        insideDisplay.addMouseMotionListener(mouse);
        insideDisplay.addMouseWheelListener(e -> zoom(Math.pow(STEP, -e.getPreciseWheelRotation()), e.getPoint()));
        display.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_AS_NEEDED);
        display.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_AS_NEEDED);
        display.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                fit();
            }
        });
    }

    private void pan(int x, int y) {
        var size = insideDisplay.getPreferredSize();
        var seen = display.getViewport().getExtentSize();
        display.getViewport()
                .setViewPosition(new Point(
                        Math.max(0, Math.min(x, size.width - seen.width)),
                        Math.max(0, Math.min(y, size.height - seen.height))));
        insideDisplay.repaint();
    }

    /** Zooms by a factor, keeping what is under the pointer where it is. */
    public void zoom(double factor, Point at) {
        double before = getScale();
        double after = Math.max(1, Math.min(MOST, Math.rint(100 * before * factor) / 100));
        var corner = display.getViewport().getViewPosition();
        setScale(after);
        double grown = after / before;
        SwingUtilities.invokeLater(() -> pan((int) Math.round(at.x * grown - (at.x - corner.x)), (int)
                Math.round(at.y * grown - (at.y - corner.y))));
    }

    /** Shows the whole map as large as the window allows, the legend beside it. */
    public void fit() {
        var room = display.getViewport().getExtentSize();
        insideDisplay.width = room.width;
        insideDisplay.height = room.height;
        place.setRect(beside(room.width, room.height));
        setScale(1);
    }

    /** What the legend leaves of a window: all beside it, or what is between its parts where there is little room. */
    private static Rectangle2D.Double beside(int width, int height) {
        return LegendLayer.ROOM > LEGEND_SHARE * width
                ? new Rectangle2D.Double(0, LegendLayer.HEAD, width, height - LegendLayer.HEAD - LegendLayer.FOOT)
                : new Rectangle2D.Double(LegendLayer.ROOM, 0, width - LegendLayer.ROOM, height);
    }

    /** Chooses what regions are coloured by, by the measure's name. */
    public void colour(String name) {
        for (int i = 0; i < measures.getItemCount(); i++) {
            if (measures.getItemAt(i).name().equals(name)) {
                measures.setSelectedIndex(i);
                return;
            }
        }
        throw new IllegalArgumentException("regions cannot be coloured by " + name);
    }

    /** Where a place of the atlas stands in the display. */
    public Point2D whereIs(String name) {
        double scale = getScale();
        var sheet = Sheet.fitted(
                new Rectangle2D.Double(place.x * scale, place.y * scale, place.width * scale, place.height * scale),
                place);
        var at = Atlas.PLACES.stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow()
                .at();
        return new Point2D.Double(sheet.x(at), sheet.y(at));
    }

    /** Shows the look worn now. */
    public void dress() {
        setBackdrop(view.look().sea);
        display.getViewport().setBackground(view.look().sea);
        insideDisplay.setBackground(view.look().sea);
    }

    /** The map as a picture of its own, whatever the window shows of it. */
    public BufferedImage picture(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setPaint(view.look().sea);
        g.fillRect(0, 0, width, height);
        var all = new Rectangle2D.Double(0, 0, width, height);
        for (int i = 0; i < layers.size(); i++) {
            if (isShown(i)) {
                layers.get(i).draw(view, g, new DrawInfo2D(null, layers.get(i), beside(width, height), all));
            }
        }
        g.dispose();
        return image;
    }

    /** Whether the i-th layer is ticked in the menu of layers, which lists them in order. */
    private boolean isShown(int i) {
        var ticks = Arrays.stream(popup.getComponents())
                .filter(JCheckBoxMenuItem.class::isInstance)
                .map(JCheckBoxMenuItem.class::cast)
                .toList();
        return ticks.get(i).isSelected();
    }

    /** Puts the map into a frame of its own. */
    public JFrame frame(String title, Dimension size) {
        var frame = createFrame();
        frame.setTitle(title);
        frame.getContentPane().add(this, BorderLayout.CENTER);
        frame.setSize(size);
        return frame;
    }
}
