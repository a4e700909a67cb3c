package planted.policy;

public final class Law {}
