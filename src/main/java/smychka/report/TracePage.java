package smychka.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import smychka.record.MarketTrace;

/** What a trace heard, as tables for a terminal and for a page. */
public final class TracePage {

    private TracePage() {}

    /** Where the page of a trace stands in a batch's folder. */
    public static String file(MarketTrace.Of of) {
        return "traces/" + String.format(Locale.ROOT, "run-%d-%s-%s.html", of.run(), of.month(), of.region());
    }

    /** What was traced. */
    public static String title(MarketTrace.Of of) {
        return RegionTiles.of(of.region().name()).name() + ", " + Numbers.month(of.month()) + ": " + of.scenario()
                + ", replication " + of.replication();
    }

    /** Writes the page into the batch's folder, over one of an earlier time. */
    public static Path write(Path batch, MarketTrace trace) throws IOException {
        var html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, "smychka.report.template")
                .render("trace.jte", new Page.Trace(title(trace.of()), tables(trace)), html);
        var file = batch.resolve(file(trace.of()));
        Files.createDirectories(file.getParent());
        return Files.writeString(file, html.toString(), StandardCharsets.UTF_8);
    }

    /** The sections, as tables. */
    public static List<Page.Table> tables(MarketTrace trace) {
        var tables = new ArrayList<Page.Table>();
        tables.add(prices(trace.prices()));
        tables.add(book(trace.book()));
        tables.add(trades("Who sold, by channel", trace.sold()));
        tables.add(trades("Who bought or received", trace.bought()));
        tables.add(shipments("Shipped in by traders of", trace.shippedIn()));
        tables.add(shipments("Shipped out by traders, sold in", trace.shippedOut()));
        tables.add(new Page.Table(
                "The postings behind it",
                "Flow",
                List.of("from", "to", "amount", "unit", "postings"),
                trace.postings().stream()
                        .map(p -> row(
                                p.flow(),
                                p.from(),
                                p.to(),
                                Numbers.three(p.amount()),
                                p.unit(),
                                Integer.toString(p.postings())))
                        .toList()));
        return tables;
    }

    private static Page.Table prices(MarketTrace.Prices prices) {
        return new Page.Table(
                "Prices",
                "Price",
                List.of("roubles a tonne"),
                List.of(
                        row("state", Numbers.three(prices.state())),
                        row("private, at which this month traded", Numbers.three(prices.before())),
                        row("private, posted for the next month", Numbers.three(prices.after()))));
    }

    private static Page.Table book(MarketTrace.Book book) {
        return new Page.Table(
                "Offers and bids",
                "Side",
                List.of("tonnes"),
                List.of(
                        row("bids of peasants", Numbers.three(book.bidsOfPeasants())),
                        row("bids of townspeople", Numbers.three(book.bidsOfTowns())),
                        row("offers of peasants to private buyers", Numbers.three(book.offersOfPeasants())),
                        row("stocks that traders offered", Numbers.three(book.stocksOfTraders())),
                        row("traded in the private book", Numbers.three(book.traded())),
                        row("offered to the state freely", Numbers.three(book.offeredToState()))));
    }

    private static Page.Table trades(String caption, List<MarketTrace.Trade> trades) {
        return new Page.Table(
                caption,
                "Channel",
                List.of("who", "tonnes", "thousand roubles", "roubles a tonne"),
                trades.stream()
                        .map(t -> row(
                                t.channel(),
                                t.who(),
                                Numbers.three(t.tonnes()),
                                Numbers.three(t.roubles() / 1000),
                                Numbers.three(t.tonnes() == 0 ? Double.NaN : t.roubles() / t.tonnes())))
                        .toList());
    }

    private static Page.Table shipments(String caption, List<MarketTrace.Shipment> shipments) {
        return new Page.Table(
                caption,
                "Region",
                List.of("tonnes"),
                shipments.stream()
                        .map(s -> row(RegionTiles.of(s.region().name()).name(), Numbers.three(s.tonnes())))
                        .toList());
    }

    private static Page.TableRow row(String head, String... cells) {
        return new Page.TableRow(
                head, List.of(cells).stream().map(c -> new Page.Cell(c, "")).toList());
    }
}
