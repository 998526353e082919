import CampaignModel

/// What findings of rule files mean and why they matter, in Vietnamese.
enum VietnameseRuleMeanings {
  /// By code.
  static let table: [DiagnosticCode: CodeMeaning] = [
    .luaSyntax: CodeMeaning(
      "Lua không đọc được tệp: thiếu hoặc thừa dấu phẩy, dấu nháy hay ngoặc.",
      matters: "Mọi thứ sau chỗ sai không được đọc, nên không quy tắc nào trong tệp có hiệu lực."),
    .luaFailure: CodeMeaning(
      "Tệp đúng cú pháp Lua nhưng khi chạy thì dừng vì lỗi.",
      matters: "Những gì đứng sau dòng lỗi chưa hề được khai báo."),
    .unknownKey: CodeMeaning(
      "Một bảng có khóa mà ngôn ngữ quy tắc không biết, thường là gõ nhầm.",
      matters: "Khóa bị lặng lẽ bỏ qua nghĩa là một tác động không bao giờ xảy ra."),
    .unknownName: CodeMeaning(
      "Một từ không phải trường, dữ kiện hay từ của ngôn ngữ quy tắc.",
      matters: "Lua sẽ coi nó là rỗng, và điều kiện mang nghĩa khác."),
    .unknownRuleField: CodeMeaning(
      "Một tên có dấu chấm hoặc một chuỗi nêu trường không tệp nào khai báo.",
      matters: "Quy tắc đọc trường theo tên; tên sai thì không đọc được gì."),
    .unknownPredicate: CodeMeaning(
      "Đặt cho trường một câu hỏi mà kiểu của nó không trả lời được.",
      matters: "Mỗi kiểu có câu hỏi riêng: số thì so sánh, lựa chọn thì “là”, tập hợp thì “có”."),
    .unknownTier: CodeMeaning(
      "Tác động nói tới một hạng mà không hệ phân hạng nào khai báo.",
      matters: "Điểm hay giới hạn đó sẽ không đi đâu cả."),
    .unknownReference: CodeMeaning(
      "Quy tắc nêu tên một chiến thuật, rủi ro, khung giai đoạn… chưa được khai báo.",
      matters: "Lời khuyên đó sẽ vắng mặt trong mọi câu trả lời."),
    .unknownFieldValue: CodeMeaning(
      "So sánh một lựa chọn hoặc tập hợp với giá trị mà nó không thể có.",
      matters: "Điều kiện sẽ không bao giờ đúng."),
    .wrongRuleValue: CodeMeaning(
      "Một khóa có giá trị khác kiểu mà nó cần.",
      matters: "Chữ ở chỗ cần số thì phải đoán; kolmix không đoán."),
    .duplicateKey: CodeMeaning(
      "Một bảng ghi cùng một khóa hai lần.",
      matters: "Lua chỉ giữ khóa cuối mà không báo, khóa đầu mất đi."),
    .droppedOperator: CodeMeaning(
      "Điều kiện dùng and, or, not hoặc phép so sánh của Lua, vốn được tính ngay khi đọc tệp.",
      matters: "Điều kiện sẽ luôn đúng hoặc luôn sai với mọi brief, hoặc mất một nửa."),
    .duplicateName: CodeMeaning(
      "Hai thứ cùng loại mang cùng tên.",
      matters: "Phần giải thích và các bộ quy tắc sau gọi theo tên; phải rõ là nói tới cái nào."),
    .missingRulePart: CodeMeaning(
      "Quy tắc hoặc bảng thiếu phần bắt buộc: tiêu đề, khi nào áp dụng, hoặc làm gì.",
      matters: "Phần thiếu không được đoán: quy tắc không điều kiện có thể nghĩa là luôn luôn hoặc không bao giờ."),
    .ruleCycle: CodeMeaning(
      "Quy tắc đọc một con số mà chính tác động của nó hoặc của chặng đó còn thay đổi.",
      matters: "Câu trả lời sẽ tùy vào cái nào được tính trước."),
    .missingRole: CodeMeaning(
      "Không trường nào trong bộ quy tắc giữ vai trò mà việc lập kế hoạch bắt buộc phải có.",
      matters: "Thiếu ngân sách, tệp khách hàng, nền tảng, số tuần và mục tiêu thì không có gì để lập kế hoạch."),
    .ruleValueOutOfRange: CodeMeaning(
      "Một con số nằm ngoài khoảng mà khóa hoặc trường cho phép.",
      matters: "Thường là thừa số không hoặc sai đơn vị."),
    .deniedFunction: CodeMeaning(
      "Tệp quy tắc dùng thứ nằm ngoài vùng an toàn: tệp, đồng hồ, số ngẫu nhiên, chương trình khác.",
      matters: "Cùng một brief phải có cùng câu trả lời ở mọi nơi, và tệp quy tắc không được đụng tới máy của bạn."),
    .loadLimit: CodeMeaning(
      "Việc đọc tệp tốn nhiều bước, bộ nhớ hoặc thời gian hơn mức cho phép.",
      matters: "Một vòng lặp vô tận trong một tệp sẽ làm mọi thứ dừng lại."),
    .functionFailed: CodeMeaning(
      "Hàm Lua của một quy tắc dừng vì lỗi với brief này.",
      matters: "Câu trả lời được đưa ra không có quy tắc đó, và nói rõ như vậy."),
    .notFinite: CodeMeaning(
      "Phép tính trong một tác động không cho ra số với brief này, ví dụ chia cho không.",
      matters: "Tác động đó bị bỏ khỏi câu trả lời."),
    .boundsContradict: CodeMeaning(
      "Với brief này, hai quy tắc cùng độ ưu tiên đặt giới hạn không thể cùng giữ.",
      matters: "Chỉ một được giữ, và là cái nào thì tùy thứ tự tệp."),
    .missingDeclaration: CodeMeaning(
      "Bộ quy tắc không có thứ mà bộ nào cũng cần: quy tắc, hệ phân hạng, bảng giá.",
      matters: "Thiếu nó thì không tính được gì."),
    .missingText: CodeMeaning(
      "Một tiêu đề hoặc văn bản chỉ có một ngôn ngữ.",
      matters: "Câu trả lời bằng ngôn ngữ kia sẽ hiện văn bản của ngôn ngữ này, có đánh dấu."),
    .missingRate: CodeMeaning(
      "Bảng giá không có dòng cho một nền tảng mà brief có thể nêu.",
      matters: "Brief trên nền tảng đó không tính được giá."),
    .notACondition: CodeMeaning(
      "Một thứ khác đứng ở chỗ cần điều kiện.",
      matters: "Một trường hay giá trị trơ trọi không nói khi nào quy tắc áp dụng."),
    .unfinishedDeclaration: CodeMeaning(
      "Một khai báo có tên nhưng không có bảng theo sau.",
      matters: "Nó sẽ không khai báo gì cả."),
    .rulesUnreadable: CodeMeaning(
      "Tệp quy tắc không phải văn bản UTF-8, hoặc chứa Lua đã biên dịch.",
      matters: "Lua biên dịch làm được điều mã nguồn không làm được, nên không bao giờ được chạy."),
    .missingSource: CodeMeaning(
      "Quy tắc không nói kiến thức lấy từ đâu.",
      matters: "Khách hàng sẽ hỏi, và người sửa sau cần biết đối chiếu với gì."),
    .notWhileLoading: CodeMeaning(
      "Tệp tính toán với một trường như thể nó có giá trị ngay khi đọc tệp.",
      matters: "Trường chỉ có giá trị từ từng brief, sau khi tệp đã được đọc."),
    .predicateNeedsColon: CodeMeaning(
      "Gọi câu hỏi của trường bằng dấu chấm thay vì dấu hai chấm.",
      matters: "Với dấu chấm, Lua không chuyển kèm trường được hỏi."),
    .testFailed: CodeMeaning(
      "Một kiểm thử của bộ quy tắc cho kết quả khác điều nó ghi.",
      matters: "Hoặc một quy tắc đã đổi điều không nên đổi, hoặc kỳ vọng đã cũ."),
    .functionStopped: CodeMeaning(
      "Hàm Lua của quy tắc bị dừng với brief này vì quá nhiều bước, bộ nhớ hoặc thời gian.",
      matters: "Câu trả lời được đưa ra không có quy tắc đó; một brief không được làm nghẽn cả lô."),
    .mixNotProven: CodeMeaning(
      "Có quá nhiều cơ cấu khả dĩ nên việc tìm cơ cấu gần mục tiêu nhất bị cắt ngắn.",
      matters: "Cơ cấu vẫn đúng mọi giới hạn; có thể có cơ cấu nhỉnh hơn một chút."),
    .unknownTableFile: CodeMeaning(
      "Bảng quyết định nêu một tệp CSV mà bộ quy tắc không có.",
      matters: "Toàn bộ dòng của bảng bị thiếu."),
    .tableFileEncoding: CodeMeaning(
      "Tệp CSV không phải UTF-8 và được đọc theo bảng mã đoán từ nội dung.",
      matters: "Nếu đoán sai, chữ tiếng Việt sẽ sai."),
    .unclosedQuote: CodeMeaning(
      "Một ô mở dấu nháy mà không đóng.",
      matters: "Mọi thứ đến cuối tệp sẽ thành một ô."),
    .textAfterQuote: CodeMeaning(
      "Một ô trong dấu nháy còn chữ sau dấu nháy đóng.",
      matters: "Không rõ phần nào thuộc về ô."),
    .raggedRow: CodeMeaning(
      "Một dòng có nhiều hoặc ít ô hơn số cột của bảng.",
      matters: "Ô bị lệch sẽ thành điều kiện cho trường khác."),
    .wrongCell: CodeMeaning(
      "Một ô không phải phép thử mà trường của cột hiểu được.",
      matters: "Ô không hiểu được thì không thể bỏ qua: dòng đó sẽ đúng quá thường xuyên."),
    .unknownColumn: CodeMeaning(
      "Tiêu đề cột không phải trường cũng không phải tác động.",
      matters: "Cả cột sẽ bị mất."),
    .rowsOverlap: CodeMeaning(
      "Hai dòng của bảng ghi unique cùng đúng với một brief.",
      matters: "Không ai nói được dòng nào tính, nên bộ quy tắc bị từ chối."),
    .rowsDisagree: CodeMeaning(
      "Hai dòng của bảng ghi any cùng đúng với một brief mà cho kết quả khác nhau.",
      matters: "Chính sách any hứa rằng chọn dòng nào cũng như nhau."),
    .rowsTie: CodeMeaning(
      "Hai dòng của bảng ghi priority cùng đúng với một brief và cùng độ ưu tiên.",
      matters: "Độ ưu tiên lẽ ra phân định, nhưng không."),
    .boundsProvedContradictory: CodeMeaning(
      "Hai quy tắc cùng độ ưu tiên đặt giới hạn không thể cùng giữ, và có brief làm cả hai áp dụng.",
      matters: "Với brief như vậy một trong hai bị gạt, mà không ai chọn cái nào."),
    .conflictsUnfinished: CodeMeaning(
      "Có quá nhiều giới hạn mâu thuẫn nên không liệt kê hết.",
      matters: "Những gì đã nêu là chắc chắn; có thể còn nữa."),
    .ruleCircle: CodeMeaning(
      "Các quy tắc cần dữ kiện của nhau thành vòng tròn.",
      matters: "Không quy tắc nào có thể được hỏi trước."),
    .notInferable: CodeMeaning(
      "Quy tắc suy ra một thứ không phải dữ kiện đã khai báo.",
      matters: "Trường của brief thuộc về khách hàng; quy tắc có thể giả định, không suy ra."),
    .factIsInferred: CodeMeaning(
      "Một dữ kiện do quy tắc suy ra lại có phần chỉ trường của brief mới có.",
      matters: "Không ai hỏi khách hàng điều mà quy tắc tự suy ra."),
    .inEarlierPack: CodeMeaning(
      "Bộ quy tắc sau khai báo một quy tắc trùng tên với bộ trước.",
      matters: "Phải nói rõ nó thay quy tắc kia hay chỉ tình cờ trùng tên."),
    .replacesNothing: CodeMeaning(
      "Quy tắc nói nó thay quy tắc của bộ trước, nhưng không có quy tắc nào tên như vậy.",
      matters: "Nếu quy tắc cũ đã đổi tên thì nó sẽ được tính hai lần."),
    .neverInferred: CodeMeaning(
      "Quy tắc đọc một dữ kiện mà không quy tắc nào suy ra.",
      matters: "Điều kiện về nó không bao giờ đúng."),
    .rateOutOfOrder: CodeMeaning(
      "Một dòng bảng giá có tứ phân vị sai thứ tự, hoặc tỷ lệ vượt mức có thể.",
      matters: "Khoảng dự báo được tính từ các con số này."),
    .ratesContradict: CodeMeaning(
      "KOL lớn hơn lại rẻ hơn, tiếp cận tỷ lệ cao hơn hoặc nhiều người hơn KOL nhỏ.",
      matters: "Điều đó có thể xảy ra nhưng hiếm, và quyết định hạng nào trông tốt nhất."),
    .nameOfLibrary: CodeMeaning(
      "Một trường, dữ kiện… mang tên của thứ Lua đã có sẵn.",
      matters: "Không quy tắc nào đọc được nó: Lua sẽ đưa ra thứ kia."),
  ]
}
