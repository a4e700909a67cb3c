package smychka.view.inspect;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import smychka.ledger.Asset;
import smychka.ledger.Flow;
import smychka.unit.RegionCode;
import smychka.view.session.Life;

/** All trusts together; on the map it stands in Moscow. */
public record IndustrySubject() implements Subject {

    private static final List<String> SHOWN = List.of(
            "industry_output",
            "capital",
            "utilisation",
            "goods_stock_cover",
            "trusts_at_work",
            "trust_price_spread",
            "trust_stock_spread",
            "price_goods_wholesale",
            "price_goods_state",
            "employment",
            "skill",
            "wage_nominal",
            "real_wage",
            "scissors_ratio");

    private static final Set<Asset> OWN = EnumSet.of(Asset.GOODS, Asset.RAW_MATERIAL);

    @Override
    public String title() {
        return "State industry: the trusts";
    }

    @Override
    public List<Fact> facts(Life life) {
        return National.facts(life, SHOWN);
    }

    @Override
    public long party() {
        return 0;
    }

    @Override
    public Map<Flow, Long> page(Life life) {
        return National.page(life, flow -> OWN.contains(flow.asset()));
    }

    @Override
    public List<Subject> parts(Life life) {
        return life.economy().nation().industry().trusts().stream()
                .map(trust -> (Subject) new TrustSubject(trust))
                .toList();
    }

    @Override
    public RegionCode region() {
        return RegionCode.CIR;
    }
}
