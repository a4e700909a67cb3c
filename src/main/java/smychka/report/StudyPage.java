package smychka.report;

import java.util.List;

/** Everything the page of a study says, in words and numbers; the template only arranges it. */
public record StudyPage(
        Page.Head head,
        List<Page.Piece> about,
        List<Page.Card> scenarios,
        Design design,
        List<Page.Finding> findings,
        List<Page.Figure> figures,
        List<String> leftOut,
        List<Page.Term> terms,
        Page.Provenance provenance) {

    /**
     * @param words kind and size
     * @param progress how far a study is that was not run to its end; else empty
     */
    public record Design(String words, String progress, List<FactorRow> factors) {}

    /** What is varied, between which values. */
    public record FactorRow(String key, String unit, String low, String high, String about) {}
}
