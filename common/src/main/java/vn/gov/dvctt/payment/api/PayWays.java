package vn.gov.dvctt.payment.api;

/**
 * Which ways to pay this installation offers on line.
 *
 * @param simulated it plays at it: no money moves
 */
public record PayWays(boolean gateway, boolean transfer, boolean simulated) {
    public boolean none() {
        return !gateway && !transfer;
    }
}
