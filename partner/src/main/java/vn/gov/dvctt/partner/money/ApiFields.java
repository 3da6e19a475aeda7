package vn.gov.dvctt.partner.money;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** In which order the gateway's protocol signs the fields of its messages. */
final class ApiFields {
    static final List<String> ENQUIRY =
            list("RequestId Version Command TmnCode TxnRef TransactionDate CreateDate IpAddr OrderInfo");
    static final List<String> ENQUIRED = list(
            "ResponseId Command ResponseCode Message TmnCode TxnRef Amount BankCode PayDate TransactionNo TransactionType TransactionStatus OrderInfo PromotionCode PromotionAmount");
    static final List<String> REFUND = list(
            "RequestId Version Command TmnCode TransactionType TxnRef Amount TransactionNo TransactionDate CreateBy CreateDate IpAddr OrderInfo");
    static final List<String> REFUNDED = list(
            "ResponseId Command ResponseCode Message TmnCode TxnRef Amount BankCode PayDate TransactionNo TransactionType TransactionStatus OrderInfo");

    private ApiFields() {}

    private static List<String> list(String names) {
        return List.of(names.split(" "));
    }

    static String joined(Map<String, String> fields, List<String> order) {
        return order.stream()
                .map(name -> fields.getOrDefault("vnp_" + name, ""))
                .collect(Collectors.joining("|"));
    }
}
