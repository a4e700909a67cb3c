package smychka.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What a study found, in sentences made from its numbers: silent on factors that cannot be told from nothing. */
final class StudyFindings {

    private static final int FACTORS_TOLD = 3;

    private final StudyDesign design;
    private final List<Response> responses;

    StudyFindings(StudyDesign design, List<Response> responses) {
        this.design = design;
        this.responses = responses;
    }

    /** For each base scenario how far its outcomes range and what moves them. */
    List<Page.Finding> findings() {
        return responses.stream()
                .map(Response::base)
                .distinct()
                .map(base -> finding(
                        base,
                        responses.stream().filter(r -> r.base().equals(base)).toList()))
                .toList();
    }

    private Page.Finding finding(Ink base, List<Response> of) {
        var sentences = new ArrayList<String>();
        var untold = 0;
        for (var response : of) {
            var told = new Sensitivity(design, response)
                    .effects().stream()
                            .filter(e ->
                                    e.isTold() && StudyWords.warning(design).isEmpty())
                            .sorted(Comparator.comparingDouble((Sensitivity.Effect e) ->
                                    -Math.abs(e.strength().value())))
                            .toList();
            if (told.isEmpty()) {
                untold++;
            } else {
                sentences.add(sentence(response, told));
            }
        }
        return new Page.Finding(base.title(), base.css(), sentences, rest(untold));
    }

    private static String sentence(Response response, List<Sensitivity.Effect> told) {
        var values = response.points().stream().mapToDouble(Response.At::value).summaryStatistics();
        var phrase = response.outcome().phrase();
        var text = new StringBuilder(phrase.substring(0, 1).toUpperCase(Locale.ROOT))
                .append(phrase.substring(1))
                .append(" ranged from ")
                .append(Numbers.three(values.getMin()))
                .append(" to ")
                .append(Numbers.three(values.getMax()))
                .append(Findings.unit(response.unit()))
                .append(" over the points; what tells most is ");
        for (var i = 0; i < Math.min(FACTORS_TOLD, told.size()); i++) {
            text.append(i == 0 ? "" : i == told.size() - 1 || i == FACTORS_TOLD - 1 ? " and then " : ", then ")
                    .append(effect(told.get(i), i == 0));
        }
        return text.append('.').toString();
    }

    private static String effect(Sensitivity.Effect effect, boolean first) {
        var way = effect.direction() > 0 ? ", raises it" : effect.direction() < 0 ? ", lowers it" : "";
        var name = first ? StudyWords.measure(effect.method()).name() + " " : "";
        return effect.factor().key() + " (" + name
                + Numbers.three(effect.strength().value()) + way + ")";
    }

    private String rest(int untold) {
        var warning = StudyWords.warning(design);
        if (!warning.isEmpty()) {
            return warning;
        }
        return switch (untold) {
            case 0 -> "";
            case 1 -> "Of one outcome no factor's effect can be told from nothing; the pictures have it.";
            default ->
                "Of " + untold + " outcomes no factor's effect can be told from nothing; the pictures have them.";
        };
    }
}
