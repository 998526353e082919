import CXlsxWriter

/// Tells the library what a chart of ours looks like.
struct ChartDrawing {
  let chart: UnsafeMutablePointer<lxw_chart>

  /// Adds series, names, axes and legend.
  func draw(_ wanted: SheetChart) {
    for series in wanted.series { add(series, kind: wanted.kind) }
    if wanted.title.isEmpty {
      chart_title_off(chart)
    } else {
      chart_title_set_name(chart, SheetText.clean(wanted.title))
    }
    switch wanted.legend {
    case .none: chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    case .right: chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_RIGHT.rawValue))
    case .below: chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    }
    drawAxes(wanted)
    hideFromLegend(wanted)
  }

  private func add(_ series: SheetChart.Series, kind: SheetChart.Kind) {
    guard let added = chart_add_series(chart, nil, nil) else { return }
    chart_series_set_name(added, SheetText.clean(series.name))
    if let categories = series.categories {
      chart_series_set_categories(
        added, categories.sheet, lxw_row_t(categories.rows.lowerBound), lxw_col_t(categories.columns.lowerBound),
        lxw_row_t(categories.rows.upperBound), lxw_col_t(categories.columns.upperBound))
    }
    let values = series.values
    chart_series_set_values(
      added, values.sheet, lxw_row_t(values.rows.lowerBound), lxw_col_t(values.columns.lowerBound),
      lxw_row_t(values.rows.upperBound), lxw_col_t(values.columns.upperBound))
    if series.isHidden {
      var (fill, line) = (lxw_chart_fill(), lxw_chart_line())
      fill.none = 1
      line.none = 1
      chart_series_set_fill(added, &fill)
      chart_series_set_line(added, &line)
    } else if kind == .scatter {
      // Points alone: a line's colour would join them.
      var (line, fill) = (lxw_chart_line(), lxw_chart_fill())
      line.none = 1
      chart_series_set_line(added, &line)
      chart_series_set_marker_type(added, UInt8(LXW_CHART_MARKER_CIRCLE.rawValue))
      if let colour = series.colour {
        fill.color = colour == 0 ? 0x000001 : colour
        chart_series_set_marker_fill(added, &fill)
      }
    } else if let colour = series.colour {
      var (fill, line) = (lxw_chart_fill(), lxw_chart_line())
      // Zero would stand for no choice at all.
      fill.color = colour == 0 ? 0x000001 : colour
      line.color = fill.color
      chart_series_set_fill(added, &fill)
      chart_series_set_line(added, &line)
    }
    if series.showsValues { chart_series_set_labels(added) }
  }

  private func drawAxes(_ wanted: SheetChart) {
    // The library's x axis lies across, which in a bar chart is that of the values.
    let isLying = wanted.kind == .bar || wanted.kind == .stackedBar
    let (across, up) =
      isLying ? (chart.pointee.y_axis, chart.pointee.x_axis) : (chart.pointee.x_axis, chart.pointee.y_axis)
    if !wanted.categoryAxis.isEmpty { chart_axis_set_name(across, SheetText.clean(wanted.categoryAxis)) }
    if !wanted.valueAxis.isEmpty { chart_axis_set_name(up, SheetText.clean(wanted.valueAxis)) }
    if let format = wanted.valueFormat { chart_axis_set_num_format(up, format) }
    if let format = wanted.categoryFormat { chart_axis_set_num_format(across, format) }
    // Names stay at the edge when bars grow to both sides.
    chart_axis_set_label_position(across, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
    if wanted.isTopDown {
      chart_axis_set_reverse(across)
      chart_axis_set_crossing_max(across)
    }
  }

  private func hideFromLegend(_ wanted: SheetChart) {
    var hidden = wanted.series.indices.filter { wanted.series[$0].isHidden }.map { Int16($0) } + [-1]
    if hidden.count > 1 { chart_legend_delete_series(chart, &hidden) }
  }
}
