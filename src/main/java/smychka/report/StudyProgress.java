package smychka.report;

import smychka.record.Manifest;

/**
 * How far a study is.
 *
 * @param done runs that came to their end
 * @param failed runs that ended otherwise
 * @param wanted runs of the whole study
 */
record StudyProgress(long done, long failed, long wanted) {

    static StudyProgress of(Manifest manifest) {
        var done =
                manifest.runs().stream().filter(r -> "done".equals(r.status())).count();
        var wanted = (long) manifest.scenarios().size() * manifest.options().replications();
        return new StudyProgress(done, manifest.runs().size() - done, wanted);
    }

    boolean isWhole() {
        return done == wanted;
    }

    /** "31 of 60 runs". */
    String words() {
        return done + " of " + wanted + " runs" + (failed > 0 ? " (" + failed + " failed)" : "");
    }
}
