package vn.gov.dvctt.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** People open accounts in every way there is, act for an organisation, leave for a while and for good. */
class PeopleJourneyIT {
    private static final Pattern INVITATION = Pattern.compile("/citizen/account/invitation\\.xhtml\\?token=[\\w-]+");
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final String PERSON = "Lê Thị Thay Mặt";
    private static final String ORGANISATION = "Hợp tác xã Ví Dụ";

    private static Portal portal;

    @BeforeAll
    static void start() {
        portal = Portal.shared();
    }

    @Test
    void aFarmerRegistersByPhoneSuspendsResumesAndCancels() throws Exception {
        try (var phone = portal.phone()) {
            var steps = new Steps(portal, phone, "phone");
            phone.open("/public/account/register.xhtml");
            steps.look("people-register");
            person(phone, "Trần Thị Ruộng", "0987000111");
            phone.choose("f:channel", "SMS");
            phone.type("f:bornOn", "01/02/1991");
            phone.press("f:send");
            phone.sees("Số thẻ căn cước không khớp với năm sinh");
            steps.look("people-register-wrong");
            phone.type("f:bornOn", "01/02/1990");
            password(phone);
            phone.press("f:send");
            steps.arrivesAt("/prove.xhtml");
            steps.look("people-code");
            phone.type("f:code", "12345x");
            phone.press("f:send");
            phone.sees("Mã chưa đúng");
            phone.type("f:code", portal.awaitText("+84987000111", 1, CODE).group());
            phone.press("f:send");
            steps.arrivesAt("/signin.xhtml");
            steps.signIn("0987 000 111", Steps.PASSWORD);
            phone.open("/citizen/account/profile.xhtml");
            phone.sees("Đã xác minh nơi liên hệ");
            steps.look("people-profile");
            suspendsAndResumes(phone, steps);
            cancels(phone, steps);
        }
    }

    private void suspendsAndResumes(Browser phone, Steps steps) throws Exception {
        phone.open("/citizen/dossier/leave.xhtml");
        steps.look("people-leave");
        phone.type("f:password", "khong-phai-no-2026");
        steps.pressAndConfirm("f:suspend");
        phone.sees("Mật khẩu chưa đúng");
        phone.type("f:password", Steps.PASSWORD);
        steps.pressAndConfirm("f:suspend");
        steps.arrivesAt("/signin.xhtml");
        phone.open("/citizen/dossier/list.xhtml");
        steps.arrivesAt("/signin.xhtml");
        phone.type("f:email", "0987000111");
        phone.type("f:password", Steps.PASSWORD);
        phone.press("f:send");
        phone.sees("Tài khoản đang tạm dừng");
        phone.pressLink("Mở lại tài khoản đã tạm dừng");
        phone.type("f:signInName", "0987000111");
        steps.look("people-resume");
        phone.press("f:send");
        phone.sees("một mã vừa được gửi đi");
        phone.type("g:name", "0987000111");
        phone.type("g:code", portal.awaitText("+84987000111", 3, CODE).group());
        phone.press("g:resume");
        steps.arrivesAt("/signin.xhtml");
        steps.enter("0987000111", Steps.PASSWORD);
    }

    private void cancels(Browser phone, Steps steps) {
        phone.open("/citizen/dossier/leave.xhtml");
        phone.type("g:passwordForGood", Steps.PASSWORD);
        steps.pressAndConfirm("g:cancel");
        steps.arrivesAt("/signin.xhtml");
        phone.type("f:email", "0987000111");
        phone.type("f:password", Steps.PASSWORD);
        phone.press("f:send");
        phone.sees("Tên đăng nhập hoặc mật khẩu chưa đúng");
    }

    @Test
    void anAccountShownOnTheScreenIsToldWhatItCannotDo() throws Exception {
        try (var browser = portal.desktop()) {
            var steps = new Steps(portal, browser, "desktop");
            browser.open("/public/account/register.xhtml");
            person(browser, "Ngô Văn Màn Hình", "0987000222");
            browser.choose("f:channel", "SCREEN");
            browser.type("f:bornOn", "01/02/1990");
            password(browser);
            browser.press("f:send");
            steps.arrivesAt("/given.xhtml");
            var number = steps.text("number");
            assertTrue(number.matches("DVC-[2-9A-Z]{4}-[2-9A-Z]{4}"), number);
            steps.look("people-given");
            steps.signIn(number, Steps.PASSWORD);
            browser.open("/public/procedure/view.xhtml?code=1.004241");
            browser.sees("Đã xác minh nơi liên hệ");
            browser.open("/citizen/dossier/declare.xhtml?procedure=1.004241");
            browser.sees("Cần xác minh tài khoản trước khi nộp");
            steps.look("people-declare-level");
            browser.open("/citizen/account/channel.xhtml");
            browser.type("f:target", "man-hinh@vi-du.example");
            browser.press("f:send");
            browser.sees("một mã vừa được gửi đi");
            browser.type(
                    "g:code", portal.awaitMail("man-hinh@vi-du.example", CODE).group());
            steps.look("people-channel");
            browser.press("g:prove");
            steps.arrivesAt("/profile.xhtml");
            browser.sees("man-hinh@vi-du.example");
            steps.look("people-profile-history");
            browser.open("/citizen/dossier/declare.xhtml?procedure=1.004241");
            assertFalse(browser.body().contains("Cần xác minh tài khoản"));
        }
    }

    @Test
    void aMemberPreparesAndOnlyThenMaySubmit() throws Exception {
        try (var office = portal.desktop();
                var home = portal.desktop()) {
            var organisation = new Steps(portal, office, "desktop");
            var member = new Steps(portal, home, "desktop");
            member.register(PERSON, "thay-mat@vi-du.example");
            organisationRegisters(office, organisation);
            office.open("/citizen/account/members.xhtml");
            office.type("f:email", "thay-mat@vi-du.example");
            organisation.look("people-members-invite");
            office.press("f:send");
            office.sees("Đã gửi lời mời đến thay-mat@vi-du.example");

            home.open(portal.awaitMail("thay-mat@vi-du.example", INVITATION).group());
            home.sees(ORGANISATION);
            member.look("people-invitation");
            home.press("f:accept");
            home.sees("Thay mặt " + ORGANISATION);
            home.css("#acting button").click();
            home.sees("Đang thay mặt: " + ORGANISATION);
            prepares(home, member);
            home.press("f:submit");
            home.sees("Tổ chức chưa cho quý vị quyền: Nộp hồ sơ");
            member.look("people-no-right");

            office.open("/citizen/account/members.xhtml");
            office.sees(PERSON);
            organisation.look("people-members");
            office.css("[id$='right:2:turn']").click();
            office.sees("Đã đổi quyền");
            home.press("f:submit");
            member.arrivesAt("/sent.xhtml");
            var number = member.text("number");

            office.open("/citizen/dossier/view.xhtml?number=" + number);
            office.sees(number);
            assertTrue(office.body().contains(PERSON), "the history names who did it for the organisation");
            removed(office, home, organisation, number);
        }
    }

    @Test
    void theOperatorChecksAnIdentityAndAsksForAnUpdate() throws Exception {
        try (var home = portal.phone();
                var desk = portal.desktop()) {
            var person = new Steps(portal, home, "phone");
            var operator = new Steps(portal, desk, "desktop");
            person.register("Đỗ Thị Đối Chiếu", "doi-chieu@vi-du.example");
            home.open("/citizen/dossier/declare.xhtml?procedure=1.000063");
            home.sees("Cần xác minh tài khoản trước khi nộp");
            home.open("/citizen/account/identity.xhtml");
            person.look("people-identity");
            home.type("g:words", "Tài khoản cũ đăng ký bằng số điện thoại đã mất.");
            home.press("g:claimIt");
            home.sees("Đã gửi đề nghị");

            operator.signInAsStaff("vanhanh@dvctt.example");
            desk.open("/admin/account/checks.xhtml");
            operator.look("people-checks");
            desk.open("/admin/account/list.xhtml?q=doi-chieu@vi-du.example");
            desk.pressLink("Đỗ Thị Đối Chiếu");
            desk.pressLink("Đối chiếu giấy tờ đang chờ");
            desk.sees("001190000001");
            operator.look("people-check");
            desk.press("f:refuse");
            desk.sees("Xin ghi lý do");
            desk.press("f:confirm");
            desk.sees("Đã công nhận");
            home.open("/citizen/account/profile.xhtml");
            home.sees("Đã xác minh danh tính");
            home.open("/citizen/dossier/declare.xhtml?procedure=1.000063");
            assertFalse(home.body().contains("Cần xác minh tài khoản"));

            campaign(desk, operator);
            home.forgetSession();
            person.signIn("doi-chieu@vi-du.example", Steps.PASSWORD);
            home.sees("Xin kiểm tra lại thông tin tài khoản");
            person.look("people-greeting");
            home.press("f:confirm");
            person.arrivesAt("/citizen/dossier/list.xhtml");
            home.open("/citizen/reporting/own-data.xhtml");
            person.look("people-own-data");
            desk.open("/admin/account/campaigns.xhtml");
            operator.pressAndConfirm("end");
            desk.sees("Đã kết thúc");
        }
    }

    private void campaign(Browser desk, Steps operator) throws Exception {
        desk.open("/admin/account/campaigns.xhtml");
        desk.choose("f:audience", "INDIVIDUAL");
        desk.type("f:wordsVi", "Xin kiểm tra lại địa chỉ sau khi sắp xếp đơn vị hành chính.");
        desk.type("f:wordsEn", "Please look over your address after the administrative reform.");
        desk.type("f:to", "31/12/2030");
        operator.look("people-campaign");
        desk.press("f:send");
        desk.sees("Đã mở");
        operator.look("people-campaigns");
    }

    private void organisationRegisters(Browser office, Steps steps) throws Exception {
        var email = "htx@vi-du.example";
        office.open("/public/account/register.xhtml?kind=organisation");
        office.type("f:name", ORGANISATION);
        office.type("f:taxNumber", "0101234567");
        office.type("f:contact", "Trần Văn Đại Diện");
        office.type("f:position", "Giám đốc");
        office.choose("f:identityKind", "PASSPORT");
        office.type("f:identityNumber", "C01X00T47");
        office.choose("f:nationality", "DE");
        office.type("f:bornOn", "01/02/1970");
        office.type("f:issuedOn", "05/06/2020");
        office.type("f:issuedBy", "Stadt Musterstadt");
        office.type("f:email", email);
        office.type("f:phone", "0243 000 000");
        office.type("f:address", "Số 2 đường Ví Dụ, Hà Nội");
        password(office);
        steps.look("people-register-organisation");
        office.press("f:send");
        steps.arrivesAt("/sent.xhtml");
        steps.look("people-sent");
        office.open(portal.confirmationLink(email));
        office.press("f:send");
        steps.signIn(email, Steps.PASSWORD);
    }

    private void prepares(Browser home, Steps member) {
        home.open("/citizen/dossier/declare.xhtml?procedure=1.004241");
        member.answers(Steps.dataSupply());
        home.press("f:next");
        member.arrivesAt("/papers.xhtml");
        home.open("/citizen/dossier/check.xhtml?procedure=1.004241");
    }

    private void removed(Browser office, Browser home, Steps organisation, String number) {
        office.open("/citizen/account/members.xhtml");
        organisation.pressAndConfirm("remove");
        office.sees("Đã chấm dứt");
        home.open("/citizen/dossier/view.xhtml?number=" + number);
        home.sees("Việc thay mặt tổ chức đã chấm dứt");
        home.open("/citizen/dossier/view.xhtml?number=" + number);
        home.sees("Không tìm thấy hồ sơ này");
        assertEquals(0, home.all("#acting").size());
    }

    private static void person(Browser browser, String name, String phone) {
        browser.type("f:name", name);
        browser.type("f:identityNumber", "001190" + phone.substring(4));
        browser.type("f:phone", phone);
        browser.type("f:address", "Số 1 đường Ví Dụ, Hà Nội");
        password(browser);
    }

    private static void password(Browser browser) {
        browser.type("f:password", Steps.PASSWORD);
        browser.type("f:passwordAgain", Steps.PASSWORD);
    }
}
