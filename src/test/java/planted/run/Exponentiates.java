package planted.run;

public final class Exponentiates {
    double growth(double rate) {
        return Math.exp(rate);
    }
}
