package smychka.agents;

import smychka.unit.RegionCode;

/**
 * What a region starts from; read from {@code regions.csv}.
 *
 * @param name in English
 * @param latitude degrees north
 * @param longitude degrees east
 * @param ruralPeople persons in 1926
 * @param urbanPeople persons in 1926
 * @param households rural households in 1926
 * @param sownHectares grain area of 1925-28, ha
 * @param yield mean grain yield, t/ha
 * @param horses per rural household
 * @param cattle per rural household
 * @param railKm typical distance to Moscow by rail, km
 * @param garden factor of potatoes and garden
 * @param technicalCrops factor of flax, cotton, beet and the like
 * @param outsideWork factor of work away from the village
 * @param traders share of the country's private traders at home here
 * @param driveWeight pace of the collectivization drive here, 1 in the grain regions
 * @param planWeight share of the crop the plan of deliveries asks for here, against the national share
 */
public record RegionFacts(
        RegionCode code,
        String name,
        double latitude,
        double longitude,
        double ruralPeople,
        double urbanPeople,
        double households,
        double sownHectares,
        double yield,
        double horses,
        double cattle,
        double railKm,
        double garden,
        double technicalCrops,
        double outsideWork,
        double traders,
        double driveWeight,
        double planWeight) {

    /** Grain area of a mean household, ha. */
    public double sownPerHousehold() {
        return sownHectares / households;
    }
}
