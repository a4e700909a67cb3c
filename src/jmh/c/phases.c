/*
 * The peasants' part of a month in C: the same arithmetic as the rules of smychka.agents, on columns. It takes the country
 * and the numbers of the rules from a file that smychka.model.PhasesInC writes, lives one phase again and again from the
 * same start, and prints the fastest time, ns a household, and the sums of all it changed.
 *
 * phases FILE PHASE
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TIMES = 40, MOST_REGIONS = 64, WANTS = 8, PERSONS = 128 };

/* What a household has; whole numbers are widened, so that the compiler can work on many at once. */
#define WHOLE(X) \
    X(grain) X(hiddenGrain) X(potatoes) X(meat) X(money) X(land) X(privateOffer) X(stateOffer) X(bid) \
    X(horses) X(cattle) X(pigs) X(sheep) X(persons) X(member)
#define REAL(X) X(fear) X(kcal) X(kcalHalfYear) X(fed)

#define COLUMN(name) static int32_t *restrict name, *name##Before;
WHOLE(COLUMN)
#undef COLUMN
#define COLUMN(name) static float *restrict name, *name##Before;
REAL(COLUMN)
#undef COLUMN
static int64_t *key;
static int households;
/* The first household of each village and the first village of each region, and one more; whether its plan is met. */
static int32_t *firstOf, *villagesOf;
static int8_t *planMet;
static int regions;

/* ---- the file: records of a name, a type and numbers ---- */

static char *bytes, *end;

static void *record(const char *name, char type, int64_t *count) {
    for (char *at = bytes; at < end;) {
        int32_t length;
        memcpy(&length, at, 4);
        char *called = at + 4;
        char kind = called[length];
        int64_t n;
        memcpy(&n, called + length + 1, 8);
        char *numbers = called + length + 9;
        if (length == (int32_t) strlen(name) && memcmp(called, name, length) == 0 && kind == type) {
            *count = n;
            return numbers;
        }
        at = numbers + n * (kind == 'b' ? 1 : kind == 's' ? 2 : kind == 'i' || kind == 'f' ? 4 : 8);
    }
    fprintf(stderr, "no %s in the file\n", name);
    exit(2);
}

static void *copied(const char *name, char type, int width, int64_t *count) {
    void *from = record(name, type, count);
    void *to = aligned_alloc(64, (*count * width + 127) / 64 * 64);
    memcpy(to, from, *count * width);
    return to;
}

static double number(const char *of, const char *name) {
    char whole[100];
    int64_t count;
    double value;
    snprintf(whole, sizeof whole, "%s.%s", of, name);
    memcpy(&value, record(whole, 'd', &count), 8);
    return value;
}

static double *table(const char *of, const char *name) {
    char whole[100];
    int64_t count;
    snprintf(whole, sizeof whole, "%s.%s", of, name);
    return copied(whole, 'd', 8, &count);
}

static int32_t *whole(const char *name) {
    int64_t count;
    return copied(name, 'i', 4, &count);
}

#define FIELD(name) double name;
#define READ(name) it.name = number(of, #name);
#define NUMBERS(Type, LIST) \
    typedef struct { LIST(FIELD) } Type; \
    static Type read##Type(const char *of) { Type it; LIST(READ) return it; }

/* ---- what the rules share ---- */

#define DIET(X) \
    X(kcalGrain) X(kcalPotato) X(kcalMilk) X(kcalMeat) X(otherKcal) X(milkPerHead) X(hungerKcal) X(milkCounted) X(wantFloor) \
    X(grainAlone) X(gardenForGrain) X(milkForGrain) X(feedHorse) X(feedCattle) X(feedPig) X(feedSheep) X(guard) \
    X(guardHungry) X(guardStarving) X(seedHungryKcal) X(seedStarvingKcal) X(hungerRation) X(meatOwn) X(meatWellFed) \
    X(wellFed) X(perWellFedSpan)
NUMBERS(Diet, DIET)
#define CURVE(X) X(start) X(perUnit) X(last)
NUMBERS(Curve, CURVE)
#define OUTLOOK(X) \
    X(soldShare) X(foodHeld) X(feedHeld) X(seedHeld) X(privateShare) X(membersMarket) X(kolkhozMarket) X(temptation) \
    X(perPurse) X(monthsBidFor) X(perKopeck)
NUMBERS(Outlook, OUTLOOK)
#define CUSTOM(X) X(perLand) X(horses) X(cattle) X(pigs) X(sheep) X(quiet) X(feedResponse)
NUMBERS(Custom, CUSTOM)
#define NOW(X) \
    X(wholesalePrice) X(stateGoodsPrice) X(monopolies)
NUMBERS(Now, NOW)
#define STALL(X) X(soldShare) X(brings)
NUMBERS(Stall, STALL)
#define SHOPS(X) X(servedByStateRural) X(servedByPrivate) X(privatePrice)
NUMBERS(Shops, SHOPS)

typedef struct {
    double garden, threat;
    double *wants, *onFarms, *onMembers;
    Outlook outlook;
    Custom custom;
    Stall meat, milk;
    Shops shops;
} Region;

static Region country[MOST_REGIONS];
static Diet diet;
static Now now;

static inline int least(int a, int b) { return a < b ? a : b; }
static inline int most(int a, int b) { return a > b ? a : b; }
static inline double lesser(double a, double b) { return a < b ? a : b; }
static inline double greater(double a, double b) { return a > b ? a : b; }

/* What a household with so much cattle that the table has no place for it wants is worked out. */
static inline double wantOf(const Region *r, int i) {
    int heads = cattle[i];
    double milk = lesser(diet.milkPerHead * heads, diet.milkCounted * persons[i]) * diet.milkForGrain;
    double want = persons[i] * (diet.grainAlone - r->garden * diet.gardenForGrain) - milk;
    double floor = persons[i] * diet.wantFloor;
    return want > floor ? want : floor;
}

static inline double feedOfYear(int i) {
    return diet.feedHorse * horses[i] + diet.feedCattle * cattle[i] + diet.feedPig * pigs[i] + diet.feedSheep * sheep[i];
}

static inline double meatOwn(double energy) {
    return diet.meatOwn
            + diet.meatWellFed * greater(0, lesser(1, (energy - diet.wellFed) * diet.perWellFedSpan));
}

static inline double read(const double *lines, int piece, double x) { return lines[2 * piece] + lines[2 * piece + 1] * x; }

/* smychka.unit.SlideRule */
static inline double slid(const double *lines, double x) {
    int64_t bits;
    memcpy(&bits, &x, 8);
    int piece = (int) (bits >> 46) - (((-12 + 1023) << 6) - 1);
    return read(lines, least(most(piece, 0), 32 << 6), x);
}

static int firstHousehold(int region) { return firstOf[villagesOf[region]]; }

#define EACH(r, i) \
    for (int r = 0; r < regions; r++) \
        for (int i = firstHousehold(r), after_ = firstHousehold(r + 1); i < after_; i++)

enum { MOST_POSTED = 24 };
static const char *posted[MOST_POSTED];
static int64_t sums[MOST_POSTED];
static int postings;

static void post(const char *flow, int64_t amount) {
    posted[postings] = flow;
    sums[postings++] = amount;
}

/* ---- meals ---- */

#define MEALS(X) \
    X(unhide) X(unhideHungry) X(hungryKcal) X(wellFed) X(milkDrunk) X(milkLeastFed) X(potatoHurryReach) X(moreMeat) \
    X(meatHungry) X(memory) X(halfYearMemory) X(seedFromFeed) X(tightReach) X(tight) X(shortReach) X(shortFeed) \
    X(fedMemory) X(loss) X(hoardFood) X(hoardFeed) X(hoardLand) X(hoardRot) X(fearDecay) X(fearFloor)
NUMBERS(Meals, MEALS)
#define LARDER(X) \
    X(planningMonths) X(feedPlanned) X(seedHeld) X(storeShare) X(potatoShare) X(potatoShareShort) X(foodFirst) \
    X(foodFirstShort) X(feedNorm) X(grass) X(meatKept) X(unhides)
NUMBERS(Larder, LARDER)

static Meals m;
static Larder l;
static Curve appetite;
static double *appetiteLines;

static void prepareMeals(void) {
    m = readMeals("meals");
    l = readLarder("larder");
    appetite = readCurve("diet.appetite");
    appetiteLines = table("diet.appetite", "lines");
}

static void meals(void) {
    int64_t grainEaten = 0, potatoesEaten = 0, meatEaten = 0, fodder = 0, grainSpoiled = 0, meatSpoiled = 0;
    static double perPersonAndDay[PERSONS];
    for (int p = 1; p < PERSONS; p++) perPersonAndDay[p] = 1 / (p * 30.4);
    EACH(r, i) {
        double energyBefore = kcal[i];
        int opens = energyBefore < m.wellFed || l.unhides;
        int found = (int) (energyBefore < m.hungryKcal ? hiddenGrain[i] * m.unhideHungry + 1 : hiddenGrain[i] * m.unhide);
        found = opens ? least(found, hiddenGrain[i]) : 0;
        hiddenGrain[i] -= found;
        int store = grain[i] + found;

        double want = wantOf(&country[r], i);
        double feed = feedOfYear(i);
        double guarded = energyBefore >= diet.seedHungryKcal ? diet.guard
                : energyBefore >= diet.seedStarvingKcal ? diet.guardHungry : diet.guardStarving;
        double seed = member[i] ? 0 : land[i] * l.seedHeld * guarded;
        double available = store > seed ? store - seed : 0;
        double need = want * l.planningMonths + feed * l.feedPlanned;
        double reach = available / (need > 1 ? need : 1);
        int piece = least(most((int) (reach * appetite.perUnit + appetite.start), 0), (int) appetite.last);
        int eaten = (int) lesser(want * read(appetiteLines, piece, reach), available * l.storeShare);
        int ration = (int) lesser(persons[i] * diet.hungerRation, available);
        eaten = energyBefore >= diet.hungerKcal ? eaten : most(eaten, ration);
        store -= eaten;
        grainEaten += eaten;

        int hurry = reach < m.potatoHurryReach;
        int dug = (int) (potatoes[i] * (hurry ? l.potatoShareShort : l.potatoShare));
        potatoes[i] -= dug;
        potatoesEaten += dug;
        double meatEach = energyBefore < m.hungryKcal ? m.meatHungry : meatOwn(energyBefore) + m.moreMeat;
        int cooked = least(meat[i], (int) (persons[i] * meatEach));
        meatEaten += cooked;
        double milk = lesser(
                diet.milkPerHead * cattle[i] * (fed[i] > m.milkLeastFed ? fed[i] : m.milkLeastFed), persons[i] * m.milkDrunk);
        double energy = eaten * diet.kcalGrain + dug * diet.kcalPotato + milk * diet.kcalMilk + cooked * diet.kcalMeat;
        double each = energy * perPersonAndDay[persons[i]] + diet.otherKcal;
        kcal[i] += (float) (m.memory * (each - kcal[i]));
        kcalHalfYear[i] += (float) (m.halfYearMemory * (each - kcalHalfYear[i]));

        double norm = feed * l.feedNorm * country[r].custom.feedResponse;
        double food = want * (hurry ? l.foodFirstShort : l.foodFirst);
        double share = reach > m.tightReach ? 1 : reach > m.shortReach ? m.tight : m.shortFeed;
        double spare = store - seed * m.seedFromFeed - food;
        int given = most(0, (int) lesser(norm * share, spare));
        store -= given;
        fodder += given;
        double satisfied = given + l.grass * norm < norm ? given / norm + l.grass : 1;
        fed[i] += (float) (m.fedMemory * (satisfied - fed[i]));

        int spoiled = (int) (store * m.loss);
        double hoard = want * m.hoardFood + feed * m.hoardFeed + land[i] * m.hoardLand;
        int rotted = most(0, (int) ((store - spoiled - hoard) * m.hoardRot));
        grain[i] = store - (spoiled + rotted);
        grainSpoiled += spoiled + rotted;
        int left = meat[i] - cooked;
        int lost = left - (int) (left * l.meatKept);
        meat[i] = left - lost;
        meatSpoiled += lost;
        fear[i] += (float) (m.fearDecay * (m.fearFloor - fear[i]));
    }
    post("GRAIN_EATEN_RURAL", grainEaten);
    post("POTATOES_EATEN", potatoesEaten);
    post("MEAT_EATEN_RURAL", meatEaten);
    post("FEED", fodder);
    post("SPOILED_ON_FARM", grainSpoiled);
    post("MEAT_SPOILED", meatSpoiled);
}

/* ---- the bazaar ---- */

#define BAZAAR(X) X(meatOffered) X(ownHungry) X(hungryKcal) X(milkKept) X(milkOffered) X(milkLeastFed)
NUMBERS(Bazaar, BAZAAR)

static Bazaar b;

static void prepareBazaar(void) { b = readBazaar("bazaar"); }

static inline int meatOffer(int i) {
    double own = persons[i] * meatOwn(kcal[i]) * (kcal[i] < b.hungryKcal ? b.ownHungry : 1);
    return most(0, (int) ((meat[i] - own) * b.meatOffered));
}

static inline int milkOffer(int i) {
    double milk = diet.milkPerHead * cattle[i] * (fed[i] > b.milkLeastFed ? fed[i] : b.milkLeastFed);
    return most(0, (int) ((milk - persons[i] * b.milkKept) * b.milkOffered));
}

static void bazaarOffers(void) {
    int64_t ofMeat = 0, ofMilk = 0;
    for (int i = 0; i < households; i++) {
        ofMeat += meatOffer(i);
        ofMilk += milkOffer(i);
    }
    post("meatOffers", ofMeat);
    post("milkOffers", ofMilk);
}

static void bazaar(void) {
    int64_t meatSold = 0, paid = 0;
    EACH(r, i) {
        const Stall *ofMeat = &country[r].meat, *ofMilk = &country[r].milk;
        int sold = (int) (meatOffer(i) * ofMeat->soldShare);
        int milk = (int) (milkOffer(i) * ofMilk->soldShare);
        int earned = (int) (sold * ofMeat->brings) + (int) (milk * ofMilk->brings);
        meat[i] -= sold;
        money[i] += earned;
        meatSold += sold;
        paid += earned;
    }
    post("MEAT_SOLD", meatSold);
    post("BAZAAR_PAID_TO_PEASANTS", paid);
}

/* ---- the shops ---- */

#define SHOPPING(X) \
    X(share) X(hungry) X(hungryKcal) X(household) X(person) X(turnToPrivate) X(monopoliesHungry) X(monopoliesHungryKcal)
NUMBERS(Shopping, SHOPPING)

static Shopping s;

static void prepareShopping(void) { s = readShopping("shopping"); }

static inline int idle(int i) { return most(0, money[i] - (int) s.household - (int) s.person * persons[i]); }

static inline double budgetOf(int i) { return idle(i) * s.share * (kcal[i] < s.hungryKcal ? s.hungry : 1); }

static void shoppingPlans(void) {
    int64_t budget = 0;
    for (int i = 0; i < households; i++) budget += (int) budgetOf(i);
    post("goodsBudget", budget);
}

static void shopping(void) {
    static double inState[MOST_REGIONS], inPrivate[MOST_REGIONS];
    for (int r = 0; r < regions; r++) {
        const Shops *shops = &country[r].shops;
        inState[r] = shops->servedByStateRural / now.stateGoodsPrice;
        inPrivate[r] = (1 - shops->servedByStateRural) * s.turnToPrivate * shops->servedByPrivate / shops->privatePrice;
    }
    int64_t goods = 0, paidToState = 0, paidToTraders = 0, drunk = 0;
    EACH(r, i) {
        double budget = budgetOf(i);
        int fromState = (int) (budget * inState[r]);
        int paidState = (int) (fromState * now.stateGoodsPrice);
        int fromPrivate = (int) (budget * inPrivate[r]);
        int paidPrivate = (int) (fromPrivate * country[r].shops.privatePrice);
        int left = money[i] - (paidState + paidPrivate);
        int purse = most(0, left - (int) s.household - (int) s.person * persons[i]);
        int spirits = (int) (purse * now.monopolies * (kcal[i] < s.monopoliesHungryKcal ? s.monopoliesHungry : 1));
        money[i] = left - spirits;
        goods += fromState;
        paidToState += paidState;
        paidToTraders += paidPrivate;
        drunk += spirits;
    }
    post("STATE_SHOPS_TO_PEASANTS", goods);
    post("STATE_SHOPS_PAID_BY_PEASANTS", paidToState);
    post("PRIVATE_SHOPS_PAID_BY_PEASANTS", paidToTraders);
    post("MONOPOLIES_PAID_BY_PEASANTS", drunk);
}

/* ---- offers of grain ---- */

#define SALES(X) X(temptStore) X(purseHousehold) X(pursePerson) X(purseLand) X(offerScale) X(offerMost)
NUMBERS(Sales, SALES)

static Sales g;
static double *damper;

static void prepareOffers(void) {
    g = readSales("sales");
    damper = table("sales.damper", "lines");
}

static void offers(void) {
    int64_t ofPrivate = 0, ofState = 0, ofBids = 0;
    for (int r = 0; r < regions; r++) {
        const Outlook o = country[r].outlook;
        for (int v = villagesOf[r]; v < villagesOf[r + 1]; v++) {
            double membersMarket = o.kolkhozMarket && planMet[v] ? 1 : o.membersMarket;
            for (int i = firstOf[v]; i < firstOf[v + 1]; i++) {
                double want = wantOf(&country[r], i);
                double surplus = grain[i] - want * o.foodHeld - feedOfYear(i) * o.feedHeld
                        - (member[i] ? 0 : land[i] * o.seedHeld);
                double usual = g.purseHousehold + g.pursePerson * persons[i] + g.purseLand * land[i];
                double share = g.offerScale * o.soldShare * slid(damper, money[i] * o.perPurse / usual);
                int offer = most(0, (int) (surplus * (share < g.offerMost ? share : g.offerMost)));
                int privately = (int) (offer * (member[i] ? membersMarket : o.privateShare));
                stateOffer[i] = member[i] ? 0 : offer - privately;
                int tempted = (o.temptation > 0) & (surplus <= 0) & (grain[i] > persons[i] * g.temptStore);
                privately = tempted ? (int) (grain[i] * o.temptation) : privately;
                privateOffer[i] = privately;
                double lack = want * o.monthsBidFor - grain[i] - privately;
                int wished = most(0, (int) lesser(lack, money[i] * o.perKopeck));
                bid[i] = surplus > 0 ? 0 : wished;
                ofPrivate += privately;
                ofState += stateOffer[i];
                ofBids += bid[i];
            }
        }
    }
    post("privateOffers", ofPrivate);
    post("stateOffers", ofState);
    post("bids", ofBids);
}

/* ---- labour for grain ---- */

#define AID(X) X(margin) X(spared) X(share) X(memberShare) X(feedShare) X(months) X(wanted) X(ownCounted)
NUMBERS(Aid, AID)

static Aid a;
static double toHarvest, feedLeft;

static void prepareAid(void) {
    a = readAid("aid");
    toHarvest = number("season", "monthsToHarvest");
    feedLeft = number("season", "feedLeft");
}

typedef struct {
    int64_t amount, total, asked, given;
    double ratio;
} Apportionment;

static inline int64_t next(Apportionment *of, int64_t weight) {
    of->asked += weight;
    int64_t upTo = of->asked == of->total ? of->amount : (int64_t) (of->asked * of->ratio);
    int64_t share = upTo - of->given;
    of->given = upTo;
    return share;
}

static Apportionment begun(int64_t amount, int64_t total) {
    return (Apportionment) {amount, total, 0, 0, amount / (double) total};
}

static void aid(void) {
    double foodHeld = toHarvest * a.margin;
    double feedHeld = feedLeft * a.feedShare * a.margin;
    double fewest = lesser(toHarvest, a.months);
    int64_t handed = 0;
    for (int r = 0; r < regions; r++) {
        for (int v = villagesOf[r]; v < villagesOf[r + 1]; v++) {
            int64_t offered = 0, lacking = 0;
            for (int i = firstOf[v]; i < firstOf[v + 1]; i++) {
                double want = wantOf(&country[r], i);
                double held = want * foodHeld + feedOfYear(i) * feedHeld + a.spared;
                int given = most(0, (int) ((grain[i] - held) * (member[i] ? a.memberShare : a.share)));
                int asked = most(0, (int) (want * a.wanted - grain[i] * a.ownCounted));
                asked = grain[i] < lesser(want * fewest, held) ? asked : 0;
                bid[i] = asked - given;
                offered += given;
                lacking += asked;
            }
            int64_t moved = offered < lacking ? offered : lacking;
            if (moved > 0) {
                Apportionment giving = begun(moved, offered), taking = begun(moved, lacking);
                for (int i = firstOf[v]; i < firstOf[v + 1]; i++) {
                    grain[i] += (int) (next(&taking, most(0, bid[i])) - next(&giving, most(0, -bid[i])));
                }
                handed += moved;
            }
        }
    }
    post("LABOUR_FOR_GRAIN", handed);
}

/* ---- herds ---- */

#define HUSBANDRY(X) \
    X(monthlyMost) X(hungryKcal) X(starvingKcal) X(hungryBirths) X(hungryBirthsKcal) X(hungerDeath) X(hungerDeathFed)
NUMBERS(Husbandry, HUSBANDRY)
#define TARGETS(X) X(perHorse) X(pigsAlike) X(landFloor) X(fearHorses) X(fearSmall) X(memberCattle) X(memberPigs) X(memberSheep)
NUMBERS(Targets, TARGETS)
#define TRADE(X) \
    X(horseBuyers) X(restockCattle) X(restockSmall) X(buyerLand) X(buyerMoney) X(purseLeft) X(horsePrice) X(cowPrice) \
    X(pigPrice) X(sheepPrice) X(restockKcal) X(restockThreat) X(horseAsked) X(restockAsked)
NUMBERS(Trade, TRADE)
#define BREED(X) X(birth) X(death) X(carcass) X(mostSlaughter) X(excess) X(slack) X(excessRatio)
NUMBERS(Breed, BREED)

enum { KINDS = 4 };
static const char *BREEDS[KINDS] = {"husbandry.horse", "husbandry.cow", "husbandry.pig", "husbandry.ewe"};

static Husbandry hus;
static Targets tar;
static Trade tra;
static Breed breeds[KINDS];
static double *inNeed[KINDS], *usual[KINDS];
static int64_t herdStream, tradeStream;
#define ROOT __builtin_sqrt

static void prepareHerds(void) {
    int64_t count;
    hus = readHusbandry("husbandry");
    tar = readTargets("husbandry.targets");
    tra = readTrade("husbandry.trade");
    for (int k = 0; k < KINDS; k++) {
        char rule[50];
        breeds[k] = readBreed(BREEDS[k]);
        inNeed[k] = table(BREEDS[k], "inNeed");
        snprintf(rule, sizeof rule, "%s.usual", BREEDS[k]);
        usual[k] = table(rule, "lines");
    }
    memcpy(&herdStream, record("herds", 'l', &count), 8);
    memcpy(&tradeStream, record("trade", 'l', &count), 8);
}

static inline uint64_t mix(uint64_t z) {
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static inline uint64_t bitsOf(int64_t stream, int64_t of, int draw) {
    return mix(((uint64_t) stream + (uint64_t) draw * 0x9E3779B97F4A7C15u) ^ (uint64_t) of);
}

static inline double lane(uint64_t bits, int which) { return (bits >> (1 + 21 * which) & 0x1FFFFF) * 0x1.0p-21; }

static inline int part(uint64_t bits, int which) { return (int) (bits >> (16 * which)) & 0xFFFF; }

static inline double target(const Custom *c, int kind, int i) {
    double root = ROOT(land[i] * c->perLand + tar.landFloor);
    double wished;
    switch (kind) {
        case 0:
            wished = land[i] * tar.perHorse;
            return member[i] ? 0 : (wished < 1 ? 1 : wished) * (1 - tar.fearHorses * fear[i]) * c->horses;
        case 1:
            wished = c->cattle * root * (1 - tar.fearHorses * fear[i]);
            return member[i] ? lesser(wished, tar.memberCattle) : wished;
        case 2:
            wished = c->pigs * (tar.pigsAlike + (1 - tar.pigsAlike) * (land[i] * c->perLand)) * (1 - tar.fearSmall * fear[i]);
            return member[i] ? lesser(wished, tar.memberPigs) : wished;
        default:
            wished = c->sheep * root * (1 - tar.fearSmall * fear[i]);
            return member[i] ? lesser(wished, tar.memberSheep) : wished;
    }
}

static int64_t births[KINDS], deaths[KINDS], kills[KINDS];

/* One kind of animal of one household. */
static inline __attribute__((always_inline)) void keep(
        const Region *r, int kind, int32_t *restrict herd, int i, double ailing, int quiet) {
    const Breed *breed = &breeds[kind];
    int heads = herd[i];
    if (heads == 0) return;
    uint64_t bits = bitsOf(herdStream, key[i], kind);
    if (kind < 2 && quiet && lane(bits, 0) + heads * breed->birth < 1 && lane(bits, 1) + heads * breed->death < 1
            && lane(bits, 2) + heads * breed->mostSlaughter < 1) return;
    double along = fed[i] * 1.4 - (1.4 - 1);
    double fertile = (along < 0.1 ? 0.1 : along > 1 ? 1 : along) * (kcal[i] < hus.hungryBirthsKcal ? hus.hungryBirths : 1);
    int born = (int) (heads * breed->birth * fertile + lane(bits, 0));
    int died = least(heads + born, (int) (heads * (breed->death + ailing) + lane(bits, 1)));
    int left = heads + born - died;
    double forced = (member[i] ? r->onMembers : r->onFarms)[kind];
    int need = kcal[i] >= hus.hungryKcal ? 0 : kcal[i] >= hus.starvingKcal ? 1 : 2;
    double wished = target(&r->custom, kind, i);
    int tooMany = wished * breed->excessRatio + 1 - heads < 0;
    double share = slid(usual[kind], heads / (wished + breed->slack)) + breed->excess * tooMany + inNeed[kind][need] + forced;
    int killed = least(left, (int) (left * (share < hus.monthlyMost ? share : hus.monthlyMost) + lane(bits, 2)));
    meat[i] += killed * (int) breed->carcass;
    births[kind] += born;
    deaths[kind] += died;
    kills[kind] += killed;
    herd[i] = left - killed;
}

static int64_t livestockPaid;

static void deal(int first, int size, int i, int32_t *restrict herd, int kopecks, int asked, int place) {
    int from = (place * size) >> 16;
    for (int k = 0; k < least(asked, size); k++) {
        int j = (from + k) % size;
        if (j != i && herd[first + j] >= 2) {
            herd[first + j]--;
            herd[first + i]++;
            money[first + i] -= kopecks;
            money[first + j] += kopecks;
            livestockPaid += kopecks;
            return;
        }
    }
}

static void trade(const Region *r, int first, int size) {
    int cow = (int) tra.cowPrice, pig = (int) tra.pigPrice, sheepCosts = (int) tra.sheepPrice, asked = (int) tra.restockAsked;
    for (int j = 0; j < size; j++) {
        int i = first + j;
        uint64_t bits = bitsOf(tradeStream, key[i], 0);
        int wantsHorse = (horses[i] - 1) & ((int) tra.buyerLand - land[i]) & ((int) tra.buyerMoney - money[i])
                & (part(bits, 0) - (int) tra.horseBuyers);
        int wantsCow = (cattle[i] - 1) & (part(bits, 1) - (int) tra.restockCattle) & (cow - 1 - money[i]);
        int wantsPig = (pigs[i] - 1) & (part(bits, 2) - (int) tra.restockSmall) & (pig - 1 - money[i]);
        int wantsSheep = (sheep[i] - 1) & (part(bits, 3) - (int) tra.restockSmall) & (sheepCosts - 1 - money[i]);
        if ((wantsHorse | wantsCow | wantsPig | wantsSheep) >= 0) continue;
        uint64_t places = bitsOf(tradeStream, key[i], 1);
        if (wantsHorse < 0 && !member[i]) {
            double price = tra.horsePrice * greater(1, now.wholesalePrice);
            deal(first, size, j, horses, (int) lesser(money[i] - (int) tra.purseLeft, price), (int) tra.horseAsked,
                    part(places, 0));
        }
        if (kcal[i] <= tra.restockKcal || r->threat > tra.restockThreat) continue;
        if (wantsCow < 0 && money[i] >= cow) deal(first, size, j, cattle, cow, asked, part(places, 1));
        if (wantsPig < 0 && money[i] >= pig) deal(first, size, j, pigs, pig, asked, part(places, 2));
        if (wantsSheep < 0 && money[i] >= sheepCosts) deal(first, size, j, sheep, sheepCosts, asked, part(places, 3));
    }
}

static void herds(void) {
    memset(births, 0, sizeof births);
    memset(deaths, 0, sizeof deaths);
    memset(kills, 0, sizeof kills);
    livestockPaid = 0;
    for (int r = 0; r < regions; r++) {
        const Region *region = &country[r];
        for (int v = villagesOf[r]; v < villagesOf[r + 1]; v++) {
            for (int i = firstOf[v]; i < firstOf[v + 1]; i++) {
                double ailing = fed[i] < hus.hungerDeathFed ? hus.hungerDeath * (hus.hungerDeathFed - fed[i]) : 0;
                int quiet = region->custom.quiet && ailing == 0 && kcal[i] >= hus.hungryKcal;
                keep(region, 0, horses, i, ailing, quiet);
                keep(region, 1, cattle, i, ailing, quiet);
                keep(region, 2, pigs, i, ailing, quiet);
                keep(region, 3, sheep, i, ailing, quiet);
            }
            trade(region, firstOf[v], firstOf[v + 1] - firstOf[v]);
        }
    }
    int64_t slaughtered = 0;
    for (int k = 0; k < KINDS; k++) slaughtered += kills[k] * (int) breeds[k].carcass;
    post("MEAT_SLAUGHTERED", slaughtered);
    post("LIVESTOCK_PAID", livestockPaid);
}

/* ---- all of them ---- */

static const struct {
    const char *name;
    void (*prepare)(void);
    void (*live)(void);
} PHASES[] = {
    {"herds", prepareHerds, herds},
    {"offers", prepareOffers, offers},
    {"bazaar offers", prepareBazaar, bazaarOffers},
    {"bazaar", prepareBazaar, bazaar},
    {"shopping plans", prepareShopping, shoppingPlans},
    {"shopping", prepareShopping, shopping},
    {"labour for grain", prepareAid, aid},
    {"meals", prepareMeals, meals},
};

static void load(const char *path) {
    FILE *in = fopen(path, "rb");
    if (!in) exit(2);
    fseek(in, 0, SEEK_END);
    long size = ftell(in);
    rewind(in);
    bytes = malloc(size);
    end = bytes + fread(bytes, 1, size, in);
    fclose(in);
    int64_t count;
    key = copied("key", 'l', 8, &count);
    households = (int) count;
    firstOf = whole("firstOf");
    planMet = copied("planMet", 'b', 1, &count);
    villagesOf = copied("villagesOf", 'i', 4, &count);
    regions = (int) count - 1;
#define COLUMN(name) \
    name##Before = whole(#name); \
    name = whole(#name);
    WHOLE(COLUMN)
#undef COLUMN
#define COLUMN(name) \
    name##Before = copied(#name, 'f', 4, &count); \
    name = copied(#name, 'f', 4, &count);
    REAL(COLUMN)
    diet = readDiet("diet");
    now = readNow("now");
    for (int r = 0; r < regions; r++) {
        char of[40], part_[60];
        snprintf(of, sizeof of, "region%d", r);
        country[r].garden = number(of, "garden");
        country[r].threat = number(of, "threat");
        snprintf(part_, sizeof part_, "%s.custom", of);
        country[r].custom = readCustom(part_);
        country[r].onFarms = table(part_, "onFarms");
        country[r].onMembers = table(part_, "onMembers");
        snprintf(part_, sizeof part_, "%s.outlook", of);
        country[r].outlook = readOutlook(part_);
        snprintf(part_, sizeof part_, "%s.meat", of);
        country[r].meat = readStall(part_);
        snprintf(part_, sizeof part_, "%s.milk", of);
        country[r].milk = readStall(part_);
        snprintf(part_, sizeof part_, "%s.shops", of);
        country[r].shops = readShops(part_);
    }
}

static void restore(void) {
#undef COLUMN
#define COLUMN(name) memcpy(name, name##Before, households * sizeof *name);
    WHOLE(COLUMN)
    REAL(COLUMN)
}

static double seconds(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec / 1e9;
}

static void sumUp(void) {
#undef COLUMN
#define COLUMN(name) \
    { \
        int64_t sum = 0; \
        for (int i = 0; i < households; i++) { int32_t bits; memcpy(&bits, &name[i], 4); sum += bits; } \
        printf("%s=%lld\n", #name, (long long) sum); \
    }
    WHOLE(COLUMN)
    REAL(COLUMN)
    for (int k = 0; k < postings; k++) printf("%s=%lld\n", posted[k], (long long) sums[k]);
}

int main(int count, char **arguments) {
    if (count < 3) return 2;
    load(arguments[1]);
    for (size_t p = 0; p < sizeof PHASES / sizeof *PHASES; p++) {
        if (strcmp(PHASES[p].name, arguments[2]) != 0) continue;
        PHASES[p].prepare();
        double fastest = 1e9;
        for (int k = 0; k < TIMES; k++) {
            restore();
            postings = 0;
            double began = seconds();
            PHASES[p].live();
            double took = seconds() - began;
            fastest = took < fastest ? took : fastest;
        }
        printf("ns=%.2f\n", fastest * 1e9 / households);
        sumUp();
        return 0;
    }
    return 2;
}
