package smychka.facts;

import smychka.record.StoredTable;
import smychka.unit.Month;

/** One replication through all scenarios of a stored batch. */
final class StoredReplication implements Replication {

    private final Evidence evidence;
    private final int number;

    StoredReplication(Evidence evidence, int number) {
        this.evidence = evidence;
        this.number = number;
    }

    @Override
    public double at(Series series, Month month) {
        var course = course(series);
        if (month.compareTo(course.first()) < 0 || month.compareTo(course.last()) > 0) {
            throw new NotToBeHadException(month + " was not run; " + evidence.name(series.scenario()) + " goes from "
                    + course.first() + " to " + course.last());
        }
        double value = course.at(month);
        if (Double.isNaN(value)) {
            throw new NotToBeHadException(series + " has no value in " + month);
        }
        return value;
    }

    @Override
    public Month first(Series series) {
        return course(series).first();
    }

    private StoredTable.Course course(Series series) {
        return evidence.course(series, number);
    }
}
