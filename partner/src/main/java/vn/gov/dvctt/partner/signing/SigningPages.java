package vn.gov.dvctt.partner.signing;

/** What a person sees of the service: who they are there, and whether they agree to one signature. */
final class SigningPages {
    private static final String HEAD =
            "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"UTF-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Ký số từ xa Ví Dụ</title>"
                    + "<style>body{font:16px sans-serif;max-width:36em;margin:2em auto;padding:0 1em}label{display:block;margin:.6em 0}input{display:block;font:inherit;padding:.4em;width:100%;box-sizing:border-box}"
                    + "button{display:block;margin:.5em 0;padding:.6em 1em;font:inherit}code{word-break:break-all}.error{color:#b42318}</style></head><body><h1>Dịch vụ ký số từ xa Ví Dụ</h1>"
                    + "<p>Mô phỏng để xem và thử; chứng thư số cấp ở đây không có giá trị.</p>";
    private static final String FORM =
            "<form method=\"post\" action=\"/oauth2/act\"><input type=\"hidden\" name=\"order\" value=\"";

    private SigningPages() {}

    static String signIn(String query, boolean wrong) {
        return HEAD + "<h2>Đăng nhập</h2>" + error(wrong, "Mã PIN không đúng.") + FORM + escaped(query) + "\">"
                + field("number", "Số định danh cá nhân", "000000000001") + field("name", "Họ và tên", "Nguyễn Thị Thử")
                + field("agency", "Cơ quan (để ký bằng chứng thư số công vụ)", "")
                + field("tax", "Mã số thuế tổ chức (nếu có chứng thư của tổ chức)", "")
                + field("organisation", "Tên tổ chức", "") + field("pin", "Mã PIN (mô phỏng: 246810)", "")
                + "<button name=\"do\" id=\"signin\" value=\"signin\">Đăng nhập</button>"
                + "<button name=\"do\" id=\"deny\" value=\"deny\">Quay lại, không ký</button></form></body></html>";
    }

    static String consent(String query, String holder, String digest, String code, boolean wrong) {
        return HEAD + "<h2>Xác nhận ký số</h2>" + error(wrong, "Mã OTP không đúng.") + "<p>Chứng thư số: <strong>"
                + escaped(holder) + "</strong></p><p>Giá trị băm của văn bản: <code>" + escaped(digest)
                + "</code></p><p>Mã OTP (mô phỏng tin nhắn): <strong id=\"sms\">" + code + "</strong></p>" + FORM
                + escaped(query) + "\">" + field("otp", "Nhập mã OTP", "")
                + "<button name=\"do\" id=\"agree\" value=\"agree\">Đồng ý ký</button>"
                + "<button name=\"do\" id=\"deny\" value=\"deny\">Không ký</button>"
                + "<button name=\"do\" id=\"away\" value=\"away\">Đồng ý, rồi dịch vụ hỏng</button>"
                + "<button name=\"do\" id=\"wrong\" value=\"wrong\">Đồng ý, rồi dịch vụ trả chữ ký sai</button></form></body></html>";
    }

    private static String error(boolean wrong, String words) {
        return wrong ? "<p class=\"error\">" + words + "</p>" : "";
    }

    private static String field(String name, String label, String value) {
        return "<label>" + label + "<input id=\"" + name + "\" name=\"" + name + "\" value=\"" + value
                + "\" autocomplete=\"off\"></label>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
