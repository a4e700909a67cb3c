package smychka.view.inspect;

import java.util.List;
import java.util.Map;
import smychka.ledger.Flow;
import smychka.ledger.Holder;
import smychka.unit.RegionCode;
import smychka.view.session.Life;

/** The state: its grain, its treasury, its planners' needs; on the map it stands in Moscow. */
public record StateSubject() implements Subject {

    private static final List<String> SHOWN = List.of(
            "grain_stock_state",
            "grain_needs",
            "grain_procurement",
            "state_buying_share",
            "price_grain_state",
            "price_grain_ratio",
            "grain_exports",
            "grain_imports",
            "grain_use_industry",
            "currency",
            "budget_balance",
            "planner_ration");

    @Override
    public String title() {
        return "The state: grain and treasury";
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
        return National.page(life, flow -> flow.from() == Holder.STATE || flow.to() == Holder.STATE);
    }

    @Override
    public RegionCode region() {
        return RegionCode.CIR;
    }
}
