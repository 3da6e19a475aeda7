package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.dvctt.bench.Authenticator;

/** Accounts of staff in a real browser: a list is mended and taken, a role ends, another is taken away and the next click is refused; the operator suspends an applicant. */
class StaffJourneyIT {
    private static final String ADMIN = "quantri.bhd@dvctt.example";
    private static final String OPERATOR = "vanhanh@dvctt.example";
    private static final String STAFF = "/official/account/staff.xhtml";
    private static final String LOCKED_OUT = "quantri.vt@dvctt.example";
    private static final String NEWCOMER = "nguoi.moi@dvctt.example";
    private static final String PASSWORD = "Mot-cau-de-nho-2026";
    private static final Pattern JOIN = Pattern.compile("https?://\\S+join\\S*");

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void anOfficialIsImportedGivenARoleThatEndsAndRefusedWhenItIsTakenAway() throws Exception {
        try (var office = portal.desktop();
                var newcomer = portal.desktop()) {
            var admin = new DeskSteps(portal, office, "desktop");
            admin.signIn(ADMIN);
            imports(office, admin);
            office.open(STAFF);
            joins(newcomer);
            newcomer.open("/official/account/confirm.xhtml");
            newcomer.sees("Hiện không có kỳ rà soát nào");
            office.pressLink("Nguyễn Thị Người Mới");
            office.sees("trưởng đơn vị");
            admin.look("staff-person");
            var person = office.path();
            office.choose("f:role", "APPROVER");
            office.type("f:ground", "Quyết định số 13/QĐ-VD");
            office.type("f:lastDay", "31/12/2099");
            office.press("f:send");
            office.sees("Đã trao quyền.");
            office.sees("31/12/2099");
            office.choose("f:role", "CLERK");
            office.type("f:ground", "Quyết định số 14/QĐ-VD");
            office.press("f:send");
            office.sees("phải do hai người giữ");
            admin.look("staff-conflict");
            endsTheHead(office, admin, person);
            newcomer.open("/official/account/confirm.xhtml");
            newcomer.sees("Trang này không dành cho tài khoản");
            newcomer.open(DeskSteps.LIST);
            newcomer.sees("Hồ sơ cần xử lý");
            leaves(office, person);
            newcomer.open(DeskSteps.LIST);
            newcomer.waitFor(page -> newcomer.path().contains("/signin.xhtml") ? Boolean.TRUE : null, "signed out");
        }
    }

    private static void imports(Browser office, DeskSteps admin) throws Exception {
        var folder = Files.createTempDirectory("dvctt-staff");
        var good = List.of(
                "BHD",
                "Nguyễn Thị Người Mới",
                NEWCOMER,
                "0243 795 686",
                "trưởng đơn vị",
                "01/11/2026",
                "",
                "Quyết định số 12/QĐ-VD");
        var foreign = List.of(
                "MT",
                "Trần Văn Đơn Vị Khác",
                "don.vi.khac@dvctt.example",
                "",
                "văn thư, người phê duyệt",
                "32/11/2026",
                "",
                "Quyết định số 12/QĐ-VD");
        office.open("/official/account/import.xhtml");
        office.give("f:list-input", StaffList.written(folder, "sai.xlsx", List.of(good, foreign)));
        office.sees("1 trong 2 dòng có lỗi");
        office.sees("Đơn vị này không thuộc quyền quản trị của quý vị.");
        office.sees("phải do hai người giữ");
        office.sees("Ngày chưa đúng");
        assertFalse(office.has("f:open"), "nothing can be taken while a row is wrong");
        admin.look("staff-import-faults");
        office.give("f:list-input", StaffList.written(folder, "dung.xlsx", List.of(good)));
        office.sees("Cả 1 dòng đều đúng.");
        admin.look("staff-import");
        admin.confirm("f:open");
        office.sees("Đã cấp 1 tài khoản");
        admin.look("staff-list");
    }

    private static void joins(Browser newcomer) throws Exception {
        newcomer.open(portal.awaitMail(NEWCOMER, JOIN).group());
        newcomer.type("f:password", PASSWORD);
        newcomer.type("f:passwordAgain", PASSWORD);
        newcomer.press("f:send");
        newcomer.sees("Đã chọn mật khẩu");
        new Steps(portal, newcomer, "desktop").signIn(NEWCOMER, PASSWORD);
        var secret = newcomer.shown("key").getText();
        newcomer.type("f:entered", Authenticator.code(secret, Authenticator.timeOf(URI.create(portal.base()))));
        newcomer.press("f:send");
        newcomer.press("f:kept");
        newcomer.waitFor(page -> newcomer.path().contains("/list.xhtml") ? Boolean.TRUE : null, "the work list");
    }

    private static void endsTheHead(Browser office, DeskSteps admin, String person) throws Exception {
        office.open(person);
        office.css("a[href*='end=']").click();
        office.sees("Kết thúc quyền");
        admin.look("staff-ending");
        office.open(person);
        for (var link : office.all("a[href*='end=']")) {
            if (link.getDomProperty("textContent").contains("trưởng đơn vị")) {
                link.click();
                break;
            }
        }
        office.type("e:endGround", "Thôi giữ chức vụ");
        office.press("e:end");
        office.sees("Đã kết thúc quyền.");
    }

    private static void leaves(Browser office, String person) {
        office.open(person);
        office.css("a[href*='leave=1']").click();
        office.type("l:leaveGround", "Chuyển công tác");
        office.press("l:leave");
        office.sees("Đã đóng tài khoản.");
        office.sees("Đã thôi việc");
    }

    @Test
    void theOperatorSuspendsAnApplicantAndReactivates() throws Exception {
        var email = "bi.khoa@vi-du.example";
        try (var desk = portal.desktop();
                var phone = portal.phone()) {
            new Steps(portal, phone, "phone").register("Trần Thị Bị Khóa", email);
            phone.open("/citizen/dossier/list.xhtml");
            var operator = new DeskSteps(portal, desk, "desktop");
            operator.signIn(OPERATOR);
            desk.open("/admin/account/list.xhtml?q=" + email);
            operator.look("accounts");
            desk.pressLink("Trần Thị Bị Khóa");
            desk.sees("bi•••@vi-du.example");
            assertFalse(desk.body().contains(email), "the address is masked");
            operator.look("account");
            acts(desk, "suspend", "Nộp nhiều hồ sơ giả mạo");
            desk.sees("Đã tạm khóa tài khoản");
            portal.awaitMail(email, Pattern.compile("Nộp nhiều hồ sơ giả mạo"));
            phone.open("/citizen/dossier/list.xhtml");
            phone.waitFor(page -> phone.path().contains("/signin.xhtml") ? Boolean.TRUE : null, "signed out");
            phone.type("f:email", email);
            phone.type("f:password", Steps.PASSWORD);
            phone.press("f:send");
            phone.sees("Tài khoản đang bị khóa");
            acts(desk, "reactivate", "Đã làm rõ, không vi phạm");
            desk.sees("Đã mở lại tài khoản");
            operator.look("account-history");
            new Steps(portal, phone, "phone").signIn(email, Steps.PASSWORD);
        }
    }

    @Test
    void anOperatorLooksTogetherWithACallerOnlyByTheirCode() throws Exception {
        var email = "nguoi.goi@vi-du.example";
        try (var desk = portal.desktop();
                var phone = portal.phone()) {
            var caller = new Steps(portal, phone, "phone");
            caller.register("Lê Văn Người Gọi", email);
            var operator = new DeskSteps(portal, desk, "desktop");
            operator.signIn("hotro@dvctt.example");
            desk.open("/admin/account/list.xhtml?q=" + email);
            desk.pressLink("Lê Văn Người Gọi");
            desk.sees("@vi-du.example");
            assertFalse(desk.body().contains("Tạm khóa"), "support changes nothing");
            desk.pressLink("Cùng xem với người gọi");
            desk.type("f:spoken", "00000000");
            desk.press("f:enter");
            desk.sees("Mã chưa đúng");
            operator.look("support-ask");
            phone.open("/citizen/account/support.xhtml");
            phone.press("f:give");
            caller.look("support-code");
            desk.type("f:spoken", phone.shown("code").getText());
            desk.press("f:enter");
            desk.sees("Được phép xem đến");
            desk.sees("Người gọi chưa nộp hồ sơ nào");
            operator.look("support-look");
            phone.open("/citizen/account/support.xhtml");
            phone.sees("Xem danh sách hồ sơ");
            caller.look("support-looks");
            phone.press("f:end");
            phone.sees("Từ bây giờ không ai xem được nữa.");
            desk.open(desk.path());
            desk.sees("Hỏi mã của người gọi");
        }
    }

    @Test
    void aBreachIsEnteredAndReported() throws Exception {
        try (var browser = portal.desktop()) {
            var operator = new DeskSteps(portal, browser, "desktop");
            operator.signIn(OPERATOR);
            browser.open("/admin/account/breach-new.xhtml");
            browser.type("f:discovered", "hôm qua");
            browser.type("f:nature", "Lộ danh sách hồ sơ qua tệp gửi nhầm");
            browser.type("f:dataKinds", "Họ tên, số điện thoại");
            browser.type("f:consequences", "Bị gọi điện làm phiền");
            browser.type("f:measures", "Đã thu hồi tệp");
            browser.press("f:send");
            browser.sees("Thời điểm chưa đúng");
            operator.look("breach-faulty");
            browser.type("f:discovered", "08:30 01/11/2026");
            browser.press("f:send");
            browser.sees("Quá ");
            operator.look("breach");
            browser.type("f:reported", "09:00 05/11/2026");
            browser.type("f:number", "12/BC-VD");
            browser.press("f:send");
            browser.sees("xin ghi lý do thông báo chậm");
            browser.type("f:lateReason", "Mất kết nối trong kỳ nghỉ");
            browser.press("f:send");
            browser.sees("Đã ghi việc thông báo.");
            browser.sees("Đã thông báo, chậm");
            browser.type("a:words", "Đã báo cho từng người bị ảnh hưởng");
            browser.press("a:add");
            browser.sees("Đã ghi thêm vào sổ.");
            browser.open("/admin/account/breaches.xhtml");
            operator.look("breaches");
        }
    }

    private static void acts(Browser desk, String act, String ground) {
        desk.css("a[href*='act=" + act + "']").click();
        desk.type("f:ground", ground);
        desk.press("f:" + act);
    }

    @Test
    void whoLostTheAppIsLetInAgainByTwo() throws Exception {
        try (var phone = portal.phone();
                var browser = portal.desktop()) {
            var support = new DeskSteps(portal, phone, "phone");
            support.signIn("hotro@dvctt.example");
            phone.open("/admin/account/recovery.xhtml");
            phone.type("f:email", LOCKED_OUT);
            phone.type("f:ground", "mất máy");
            phone.press("f:send");
            phone.sees("Xin ghi căn cứ, từ 10 đến 1000 ký tự");
            phone.type("f:ground", "Đã gọi lại số nội bộ, đối chiếu thẻ công chức; máy bị mất");
            phone.press("f:send");
            phone.sees("một người khác cần phê duyệt");
            support.look("recovery");
            support.confirm("l:row:0:approve");
            phone.sees("Người đã lập yêu cầu");

            var operator = new DeskSteps(portal, browser, "desktop");
            operator.signIn(OPERATOR);
            browser.open("/admin/account/recovery.xhtml");
            browser.press("l:row:0:refuse");
            browser.sees("Xin ghi căn cứ, từ 10 đến 1000 ký tự");
            operator.look("recovery");
            operator.confirm("l:row:0:approve");
            browser.sees("liên kết đặt mật khẩu mới đã được gửi");
            browser.sees("Không có yêu cầu nào đang chờ");
            portal.awaitMail(LOCKED_OUT, Pattern.compile("https?://\\S+renew\\S*"));
        }
    }

    @Test
    void whoIsOnAPhoneSeesTheSame() throws Exception {
        try (var phone = portal.phone()) {
            var operator = new DeskSteps(portal, phone, "phone");
            operator.signIn(OPERATOR);
            for (var name : List.of("staff", "new", "import", "confirm", "list")) {
                phone.open("/admin/account/" + name + ".xhtml");
                operator.look("operator-" + name);
            }
        }
    }
}
