package smychka.agents;

import static smychka.scenario.Parameter.BASE_JOBS;
import static smychka.scenario.Parameter.EMPLOYMENT0;
import static smychka.scenario.Parameter.HIRING_FALL;
import static smychka.scenario.Parameter.HIRING_RISE;
import static smychka.scenario.Parameter.HIRING_SPEED;
import static smychka.scenario.Parameter.LAB0;
import static smychka.scenario.Parameter.LABOUR_FORCE;
import static smychka.scenario.Parameter.LABOUR_FORCE_EXTRA;
import static smychka.scenario.Parameter.LABOUR_FORCE_NORMAL;
import static smychka.scenario.Parameter.LABOUR_FORCE_SPAN;
import static smychka.scenario.Parameter.LAB_I;
import static smychka.scenario.Parameter.LAB_POW;
import static smychka.scenario.Parameter.OUTSIDE_JOBS;
import static smychka.scenario.Parameter.PULL0;
import static smychka.scenario.Parameter.PULL_LEAST;
import static smychka.scenario.Parameter.PULL_MOST;
import static smychka.scenario.Parameter.PULL_UNEMPLOYMENT;
import static smychka.scenario.Parameter.PULL_UNEMPLOYMENT_FROM;
import static smychka.scenario.Parameter.PULL_VACANCIES;
import static smychka.scenario.Parameter.SKILL0;
import static smychka.scenario.Parameter.SKILL_DILUTION;
import static smychka.scenario.Parameter.SKILL_LAG;
import static smychka.scenario.Parameter.SKILL_LEAST;
import static smychka.scenario.Parameter.WAGE_OF_ALL;
import static smychka.unit.Numbers.clip;

import java.util.List;
import smychka.policy.Lever;
import smychka.random.Draws;
import smychka.scenario.Parameters;

/** Jobs outside farming: demand, hiring, skill, wages, and the pull of the town on the village. */
public final class Labour {

    private final Parameters p;
    /** Millions of jobs, of people wanting one, and of jobs unfilled. */
    private double employment;

    private double force;
    private double vacancies;
    private double skill;

    public Labour(Parameters p) {
        this.p = p;
        employment = p.of(EMPLOYMENT0);
        force = employment;
        skill = p.of(SKILL0);
    }

    /** Millions. */
    public double employment() {
        return employment;
    }

    /** Millions of people who work or look for work in town. */
    public double force() {
        return force;
    }

    public double unemploymentRate() {
        return 1 - employment / force;
    }

    /** 0..1; hiring raw recruits dilutes it. */
    public double skill() {
        return skill;
    }

    /** Hires, sets wages and works out how strongly the town pulls. */
    public void month(Conditions now, Industry industry, List<Region> regions, long townPeople) {
        double demand = p.of(BASE_JOBS)
                + p.of(LAB0) * StrictMath.pow(industry.activity(), p.of(LAB_POW))
                + p.of(LAB_I) * now.investmentShare * industry.output() * 12 * now.lever(Lever.INDUSTRY_SOFT_HIRING);
        double people = townPeople * 1e-6 * now.scale;
        double excess = clip((demand - p.of(LABOUR_FORCE_NORMAL) * people) / p.of(LABOUR_FORCE_SPAN), 0, 1);
        force = people * p.of(LABOUR_FORCE) / (1 - p.of(OUTSIDE_JOBS)) * (1 + p.of(LABOUR_FORCE_EXTRA) * excess);
        double before = employment;
        double gap = Math.min(demand, force) - employment;
        employment = Math.max(0, employment + clip(p.of(HIRING_SPEED) * gap, -p.of(HIRING_FALL), p.of(HIRING_RISE)));
        vacancies = Math.max(0, demand - employment);
        double recruits = Math.max(0, employment - before) / employment;
        skill += p.of(SKILL_LAG) * (1 - skill) - p.of(SKILL_DILUTION) * skill * recruits;
        skill = clip(skill, p.of(SKILL_LEAST), 1);
        post(now, regions, townPeople);
    }

    private void post(Conditions now, List<Region> regions, long townPeople) {
        double jobs = employment * 1e6 / now.scale;
        now.wageKopecks = (long) (now.lever(Lever.INDUSTRY_WAGE) * p.of(WAGE_OF_ALL) * 100);
        now.jobsPerTownsman = townPeople > 0 ? jobs * (1 - p.of(OUTSIDE_JOBS)) / townPeople : 0;
        double weights = 0;
        for (var region : regions) {
            weights += region.people * region.facts.outsideWork();
        }
        now.outsideWagesPerPerson = weights > 0 ? jobs * p.of(OUTSIDE_JOBS) * now.wageKopecks / weights : 0;
        double idle = Math.max(0, unemploymentRate() - p.of(PULL_UNEMPLOYMENT_FROM));
        double drawn = p.of(PULL0) + p.of(PULL_VACANCIES) * vacancies - p.of(PULL_UNEMPLOYMENT) * idle;
        now.pull = clip(drawn, p.of(PULL_LEAST), p.of(PULL_MOST));
    }

    public long digest() {
        long h = Draws.mix(Double.doubleToLongBits(employment));
        return Draws.mix(h ^ Double.doubleToLongBits(skill));
    }
}
