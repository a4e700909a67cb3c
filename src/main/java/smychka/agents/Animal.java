package smychka.agents;

import smychka.ledger.Flow;

/** The four kinds of livestock and the flows that change their number. */
enum Animal {
    HORSE(Flow.HORSES_BORN, Flow.HORSES_DIED, Flow.HORSES_SLAUGHTERED),
    CATTLE(Flow.CATTLE_BORN, Flow.CATTLE_DIED, Flow.CATTLE_SLAUGHTERED),
    PIG(Flow.PIGS_BORN, Flow.PIGS_DIED, Flow.PIGS_SLAUGHTERED),
    SHEEP(Flow.SHEEP_BORN, Flow.SHEEP_DIED, Flow.SHEEP_SLAUGHTERED);

    final Flow born;
    final Flow died;
    final Flow slaughtered;

    Animal(Flow born, Flow died, Flow slaughtered) {
        this.born = born;
        this.died = died;
        this.slaughtered = slaughtered;
    }
}
