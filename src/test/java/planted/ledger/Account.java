package planted.ledger;

public final class Account {}
