package smychka.scenario;

import java.util.List;

/** The input is refused; the message is every fault as text, ready to print. */
public final class FaultsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    public FaultsException(List<Fault> faults) {
        super(Fault.text(faults, "fault").stripTrailing());
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
