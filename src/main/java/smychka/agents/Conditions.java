package smychka.agents;

import smychka.policy.Lever;
import smychka.policy.Levers;
import smychka.scenario.Parameters;
import smychka.unit.Month;

/**
 * What everybody can read this month: the calendar, the levers, posted prices and how well shops were stocked. Written
 * by the national phases, read by the agents.
 */
public final class Conditions {

    final Levers levers;
    /** Real households one agent stands for. */
    final int scale;

    public Month month;
    Season season;
    Larder larder;
    /** Roubles a tonne. */
    public double statePrice;
    /** Wholesale price of manufactures and the mean of the regions' private retail prices, 1913 = 1. */
    public double wholesalePrice;

    public double privateGoodsPrice;
    /** Mean prices of the regions' bazaars, kopecks a kg. */
    public double meatPrice;

    public double dairyPrice;
    /** Share of the demand at state shops that was served, smoothed: the mean of the regions, 0..1. */
    public double servedRural;

    public double servedUrban;
    /** Whether bread is rationed, by decree or by the planners' rule. */
    public boolean rationed;

    /** Whether the planners' rule has put rationing on, and calls for imports. */
    public boolean plannersRation;

    public boolean plannersImport;
    /** What the trusts pay for cotton, flax and beet, roubles a raw unit. */
    public double technicalPrice;
    /** How far planners have given up building for want of grain, 0..1, and the share of output invested. */
    public double plannersRestraint;

    public double investmentShare;
    /** Share of trusts' sales open to traders, as their capital stands to the co-operatives'. */
    public double tradersShare;

    /** 0..1, by decree. */
    public double freedom;
    /** People in all towns at the end of the last month, and up to each region's in order. */
    public long townPeople;

    double[] townsUpTo;
    /** Pull of the town on the village, 1 in a plain year. */
    double pull;
    /** Share of town households that are officials', 0..1, and workers' control of them, 0 none, 1 full. */
    double officialShare;

    public double workersControl;
    /** State goods a head of officials against those of other townspeople, 1 = alike. */
    public double privilege = 1;
    /** Millions of free workers whose work prisoners do. */
    double prisonLabour;
    /** What orders, inspections and queues leave of the output, 0..1. */
    double productivity = 1;
    /** Jobs for each townsman; monthly wage of a job, kopecks; wages brought home a villager, kopecks. */
    double jobsPerTownsman;

    long wageKopecks;
    double outsideWagesPerPerson;
    /** Taxable strength of the country, thousandths. */
    long taxBase;
    /** Shares of lacking seed, of voluntary offers, and of wants that the state fills this month. */
    double seedAidShare;

    /** Share of the voluntary offers the state's offices buy. */
    public double officesShare = 1;

    /** How hard officials press where force is decreed: it eases once needs are covered, 0..1. */
    public double ease = 1;

    /** Whether anybody is asked to join or free to leave a kolkhoz this month. */
    boolean collectivization;
    /** Land that tractors can work for each land of a kolkhoz. */
    double tractorCover;
    /** Share of the seed that kolkhozy lack which the state lends. */
    double poolSeedShare;

    double growersShare;
    double deficitShare;
    /** kg of relief for a person's missing kcal. */
    double reliefRate;
    /** Town bread: roubles a tonne, kg for each townsman; price of state grain in the village, roubles a tonne. */
    public double breadPrice;

    double breadPerTownsman;
    /** kg for a plain ration, where bread is rationed. */
    double breadPerRation;

    double villagePrice;
    /** What the state still needed to the new crop when the offices bought, kg. */
    public double stateNeeds;
    /** Kopecks for a hundredth of a goods unit in state shops. */
    double stateGoodsPrice;

    public Conditions(Levers levers, int scale) {
        this.levers = levers;
        this.scale = scale;
    }

    void enter(Month newMonth, Parameters p) {
        month = newMonth;
        season = Season.of(month.ofYear(), p);
        larder = Larder.of(season, p);
    }

    /** As it stands this month. */
    public double lever(Lever lever) {
        return levers.of(lever);
    }

    /** The industrial wage, roubles a month. */
    public double wage() {
        return lever(Lever.INDUSTRY_WAGE);
    }

    /** A national quantity in millions of tonnes as kg of the miniature country. */
    double kg(double megatonnes) {
        return megatonnes * 1e9 / scale;
    }

    /** What a tonne sold to the offices brings: peasants' co-operatives give back a part of the trade's margin, roubles. */
    double officesPrice() {
        return statePrice * (1 + lever(Lever.VILLAGE_COOPERATIVE_SHARE));
    }

    /** A national quantity in billions of goods units as hundredths of a unit of the miniature country. */
    double hundredths(double billions) {
        return billions * 1e11 / scale;
    }

    /** A national sum in millions of roubles as kopecks of the miniature country. */
    double kopecks(double millionRoubles) {
        return millionRoubles * 1e8 / scale;
    }
}
