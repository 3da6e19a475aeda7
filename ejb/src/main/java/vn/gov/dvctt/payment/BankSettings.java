package vn.gov.dvctt.payment;

import java.util.Optional;

/** The account to which transfers go: {@code bank.bin}, {@code bank.account}, {@code bank.holder}, {@code bank.name}; without them transfers are not offered. */
record BankSettings(String bin, String account, String holder, String name) {
    static Optional<BankSettings> of(FeeSettings settings) {
        var embedded = System.getProperty("dvctt.gateway") != null;
        // an installation without a bank of its own is looked at, not used: bank and account are invented
        var bin = settings.text("bank.bin", embedded ? "970499" : "");
        return bin.isEmpty()
                ? Optional.empty()
                : Optional.of(new BankSettings(
                        bin,
                        settings.text("bank.account", embedded ? "0000123456789" : ""),
                        settings.text("bank.holder", "KHO BAC VI DU"),
                        settings.text("bank.name", "Ngân hàng Ví Dụ")));
    }
}
