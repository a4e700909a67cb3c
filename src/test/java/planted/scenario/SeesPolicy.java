package planted.scenario;

public final class SeesPolicy {
    planted.policy.Law law;
}
