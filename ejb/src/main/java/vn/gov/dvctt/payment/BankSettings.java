package vn.gov.dvctt.payment;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The account to which transfers go: {@code bank.bin}, {@code bank.account}, {@code bank.holder}, {@code bank.name}; without all four transfers are not offered, unless
 * the installation simulates payments: then bank and account are invented.
 */
record BankSettings(String bin, String account, String holder, String name) {
    private static final BankSettings INVENTED =
            new BankSettings("970499", "0000123456789", "KHO BAC VI DU", "Ngân hàng Ví Dụ");

    static Optional<BankSettings> of(FeeSettings settings) {
        var named = new BankSettings(
                settings.text("bank.bin", ""),
                settings.text("bank.account", ""),
                settings.text("bank.holder", ""),
                settings.text("bank.name", ""));
        if (named.isWhole()) {
            return Optional.of(named);
        }
        return settings.simulator().isEmpty() ? Optional.empty() : Optional.of(INVENTED);
    }

    private boolean isWhole() {
        return bin.matches("\\d{6}") && Stream.of(account, holder, name).noneMatch(String::isEmpty);
    }
}
