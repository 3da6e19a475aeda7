package vn.gov.dvctt.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import vn.gov.dvctt.account.api.AccountChannel;
import vn.gov.dvctt.account.api.AccountKind;
import vn.gov.dvctt.account.api.IdentityKind;
import vn.gov.dvctt.account.api.IdentityPaper;
import vn.gov.dvctt.account.api.RegisterAccount;

/** Somebody invented who opens an account. */
record Newcomer(String phone, String identityNumber) {
    static final String PASSWORD = "Khoa-bi-mat-2026";

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() % 10_000_000);
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    static Newcomer fresh() {
        var number = NUMBERS.incrementAndGet();
        return new Newcomer(
                String.format("09%08d", number % 100_000_000), String.format("001190%06d", number % 1_000_000));
    }

    /** Another person with the same paper. */
    Newcomer namesake() {
        return new Newcomer(fresh().phone(), identityNumber);
    }

    RegisterAccount registration(AccountChannel channel) {
        var paper = new IdentityPaper(IdentityKind.CITIZEN_CARD, identityNumber, "VN", "01/02/1990", "", "");
        return new RegisterAccount(
                AccountKind.INDIVIDUAL,
                channel,
                "Phạm Thị Mới Đến",
                "",
                "",
                "moi" + phone + "@vi-du.example",
                phone,
                paper,
                "",
                "",
                "Số 1 đường Ví Dụ, Hà Nội",
                PASSWORD);
    }

    String signInName() {
        return "+84" + phone.substring(1);
    }

    /** The first code that came to this phone. */
    String code() throws IOException, InterruptedException {
        return code(1);
    }

    /** The nth code; messages lie in the folder that stands for a message centre. */
    String code(int nth) throws IOException, InterruptedException {
        for (int attempt = 0; attempt < 200; attempt++) {
            var codes = codes();
            if (codes.size() >= nth) {
                return codes.get(nth - 1);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("no message " + nth + " to " + phone);
    }

    private List<String> codes() throws IOException {
        var folder = Files.createDirectories(Path.of(System.getProperty("dvctt.home"), "sms"));
        var found = new TreeMap<Integer, String>();
        try (var files = Files.list(folder)) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".txt")).toList()) {
                var lines = Files.readAllLines(file);
                var code = CODE.matcher(lines.get(1));
                if (lines.get(0).equals(signInName()) && code.find()) {
                    found.put(Integer.valueOf(file.getFileName().toString().replace(".txt", "")), code.group());
                }
            }
        }
        return List.copyOf(found.values());
    }

    long accountId() {
        return Database.number("select id from account where email = ?", signInName());
    }

    String state() {
        return Database.one("select state from account where email = ?", signInName());
    }
}
