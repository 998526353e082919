/// What `kolmix rules test` says of itself, in both languages; `{0}`… are holes.
package enum TestLabel: String, Sendable, Hashable, CaseIterable {
  case coverage, unseen, nothingUnseen, neverFired, onlyGaveWay, neverTrue, neverFalse, neverEither, aloneTrue
  case aloneFalse, aloneEither, because, blocked, gaveWayTo, luaFunction
  case proposalCounts, coverageAfter, openHeading, openImpossible, openNotFound, openUnreachable, openNotTried
  case goalFires, goalTrue, goalFalse, goalAloneTrue, goalAloneFalse, goalsMore
  case recordedHead, recordedReview, recordedName, recordedShows, nothingToPropose

  /// The words in English.
  var english: String {
    switch self {
    case .coverage: "Coverage: rules fired {0}, outcomes of conditions {1}, conditions that decide alone {2}"
    case .unseen: "What no test shows:"
    case .nothingUnseen: "The tests show every rule and every condition both ways."
    case .neverFired: "never fired"
    case .onlyGaveWay: "held, but another row was taken every time"
    case .neverTrue: "“{0}” was never true"
    case .neverFalse: "“{0}” was never false"
    case .neverEither: "“{0}” was neither true nor false: no brief with a value"
    case .aloneTrue: "“{0}”, being true, never decided alone"
    case .aloneFalse: "“{0}”, being false, never decided alone"
    case .aloneEither: "“{0}” never decided alone"
    case .luaFunction: "its Lua function"
    case .because: "Why:"
    case .blocked: "no mix is given: {0}"
    case .gaveWayTo: "row {0} was taken"
    case .proposalCounts: "Briefs found: {0}; together they show {1} more, {2} stay open"
    case .coverageAfter: "With them"
    case .openHeading: "No brief was found for:"
    case .openImpossible: "impossible: it contradicts the rest of the rule, or what every brief gives"
    case .openNotFound: "not found among {0} briefs tried"
    case .openUnreachable: "not found: nothing a brief can say leads there"
    case .openNotTried: "not tried: the search reached its limit"
    case .goalFires: "{0} fires"
    case .goalTrue: "{0}: “{1}” is true"
    case .goalFalse: "{0}: “{1}” is false"
    case .goalAloneTrue: "{0}: “{1}” is true and decides alone"
    case .goalAloneFalse: "{0}: “{1}” is false and decides alone"
    case .goalsMore: "and {0} more"
    case .recordedHead:
      "Recorded by kolmix rules test: what the rules answered that day, not what anybody wanted them to."
    case .recordedReview:
      "Review each case: is the answer right? Then give it a name that says why, and move it to the other tests."
    case .recordedName: "recorded, to be reviewed"
    case .recordedShows: "shows: {0}"
    case .nothingToPropose: "There is nothing to propose."
    }
  }

  /// The words in Vietnamese.
  var vietnamese: String {
    switch self {
    case .coverage: "Độ phủ: quy tắc đã áp dụng {0}, kết quả của điều kiện {1}, điều kiện tự mình quyết định {2}"
    case .unseen: "Những gì chưa kiểm thử nào cho thấy:"
    case .nothingUnseen: "Kiểm thử đã cho thấy mọi quy tắc và mọi điều kiện theo cả hai chiều."
    case .neverFired: "chưa lần nào áp dụng"
    case .onlyGaveWay: "có đúng, nhưng lần nào cũng lấy dòng khác"
    case .neverTrue: "“{0}” chưa lần nào đúng"
    case .neverFalse: "“{0}” chưa lần nào sai"
    case .neverEither: "“{0}” chưa lần nào đúng hay sai: không brief nào có giá trị"
    case .aloneTrue: "“{0}” khi đúng chưa lần nào tự mình quyết định"
    case .aloneFalse: "“{0}” khi sai chưa lần nào tự mình quyết định"
    case .aloneEither: "“{0}” chưa lần nào tự mình quyết định"
    case .luaFunction: "hàm Lua của nó"
    case .because: "Vì sao:"
    case .blocked: "không đưa ra cơ cấu nào: {0}"
    case .gaveWayTo: "dòng {0} được lấy"
    case .proposalCounts: "Số brief tìm được: {0}; cùng nhau cho thấy thêm {1} điều, còn lại {2}"
    case .coverageAfter: "Khi có thêm các brief này"
    case .openHeading: "Chưa tìm được brief nào cho:"
    case .openImpossible: "không thể có: trái với phần còn lại của quy tắc, hoặc với điều mọi brief đều nêu"
    case .openNotFound: "không thấy trong {0} brief đã thử"
    case .openUnreachable: "không thấy: không điều gì brief có thể nêu dẫn tới đó"
    case .openNotTried: "chưa thử: việc tìm đã tới giới hạn"
    case .goalFires: "{0} áp dụng"
    case .goalTrue: "{0}: “{1}” đúng"
    case .goalFalse: "{0}: “{1}” sai"
    case .goalAloneTrue: "{0}: “{1}” đúng và tự mình quyết định"
    case .goalAloneFalse: "{0}: “{1}” sai và tự mình quyết định"
    case .goalsMore: "và {0} điều nữa"
    case .recordedHead:
      "Do kolmix rules test ghi lại: đây là điều quy tắc trả lời lúc đó, không phải điều ai mong muốn."
    case .recordedReview:
      "Hãy xem từng trường hợp: câu trả lời có đúng không? Rồi đặt tên nói rõ lý do, và chuyển sang các kiểm thử khác."
    case .recordedName: "ghi lại, cần xem lại"
    case .recordedShows: "cho thấy: {0}"
    case .nothingToPropose: "Không có gì để đề xuất."
    }
  }
}

extension Catalogue {
  /// A label of `kolmix rules test`, its holes filled.
  package func tests(_ label: TestLabel, _ arguments: String...) -> String {
    filled(label.english, label.vietnamese, arguments)
  }
}
