import type { PhraseExamples, PhraseTable } from '../phrase';

/** Vietnamese: haste and scarcity. Common usage. */
export default {
  lang: 'vi',
  accentsMatter: true,
  groups: [
    {
      kind: 'pressure',
      strength: 'likely',
      phrases: [
        '(số lượng|sl|suất|slot|hàng) (có hạn|giới hạn|không còn nhiều|còn ít|cực ít|rất ít|còn rất ít)',
        '(sắp|gần|chuẩn bị|sắp sửa|đang) (hết hàng|hết sạch|cháy hàng|sold out|hết suất|hết slot|hết sale|hết deal|hết khuyến mãi|hết mã|hết ưu đãi)',
        '(chỉ còn|còn|còn đúng|còn lại|còn mỗi) (đúng|có|lại|) {n} (cái|chiếc|suất|sản phẩm|hộp|chai|set|đôi|slot|sp|em|cây|bộ|món|lọ|hũ|túi)',
        '(nhanh tay|nhanh chân|tranh thủ|mau|lẹ tay|lẹ) (lên|đặt|mua|chốt|order|săn|rinh|lấy|kẻo|nào|đặt hàng|chốt đơn|sắm|nhé|nha)',
        '(kẻo|không là|ko là|trước khi|kẻo lại|coi chừng) (hết|hết hàng|lỡ|hết sale|hết mã|hết deal|cháy hàng|tăng giá|hết size|sold out|giá tăng|lỡ mất deal|bỏ lỡ)',
        '(săn|chốt|mua|đặt|order|rinh|chốt đơn|đặt hàng) (ngay|liền|gấp|luôn) (hôm nay|kẻo|trước|đi|thôi|nha|nhé|nào|deal|sale|giá|bây giờ)',
        '(săn|chốt|rinh) (ngay|gấp|liền)',
        '(chỉ|duy nhất|áp dụng|chỉ trong|duy nhất trong|độc quyền trong) (trong|) (hôm nay|đêm nay|tối nay|ngày hôm nay|{n} giờ|{n} tiếng|{n} ngày) (thôi|giảm|sale|ưu đãi|mua|duy nhất|giá|khuyến mãi|deal|nhé|nha|áp dụng)',
        '(ưu đãi|khuyến mãi|sale|deal|giảm giá|mã|flash sale|voucher|chương trình) (này|sốc|) (chỉ|kết thúc|hết hạn|hết|sẽ hết|sắp kết thúc) (đến|tới|có|còn|trong|vào|hôm nay|tối nay|đêm nay|ngày mai|lúc|{n})',
        '(đừng|không thể|không nên|ko thể) (bỏ lỡ|bỏ qua) (deal|ưu đãi|sale|khuyến mãi|mã|giá|cơ hội mua|cơ hội này|chương trình)',
        'cơ hội (cuối|cuối cùng) (để mua|để săn|săn|mua|sở hữu|để sở hữu|nhận ưu đãi)',
        '(mai|ngày mai|qua ngày mai|sau hôm nay|hết hôm nay) (tăng giá|lên giá|giá tăng|hết sale|về giá gốc|hết ưu đãi|hết giá này)',
        '(giá|giá này) (sẽ|sắp) (tăng|lên|về giá gốc|trở lại)',
        '(cháy hàng|hết hàng) (liên tục|trong|sau|nhanh|chỉ sau)',
        '(bán|bay|cháy) (hết|sạch) (trong|chỉ trong|sau) {n} (phút|giờ|tiếng|giây)',
        'flash sale',
        '(không|ko) (restock|về hàng lại|sản xuất lại|về thêm)',
        'số lượng có hạn',
        '(còn|chỉ còn|còn đúng|còn lại|còn mỗi|chỉ còn đúng) ({name}|) {n} (cái|chiếc|suất|slot|chỗ|set|hộp|chai|bộ|đôi|vé|ghế|bạn|phần|cuốn|size|túi|chậu|con|bình|hũ|lọ|thùng|combo) ({name}|) (cuối|cuối cùng|thôi|nữa|cuối nha|)',
        '{n} (cái|chiếc|suất|slot|chỗ|set|hộp|chai|bộ|đôi|phần|combo) (cuối|cuối cùng)',
        '(mai|ngày mai|qua 12h|sau 12h|qua đêm|hết hôm nay|sáng mai|thứ hai|tuần sau|qua hôm nay|sau hôm nay|từ mai) ({x}|) (về giá gốc|giá gốc|tăng giá|lên giá|về giá cũ|giá cũ|hết giá|giá thường|giá bình thường|giá niêm yết|hết sale)',
        '(đợt trước|lần trước|hôm trước|năm ngoái|đợt rồi) ({x}|) (hết|cháy|bay|sạch|sold) ({name}|) ({name}|) ({n}|phút|tiếng|ngày|buổi|đêm|nốt nhạc)',
        '(hết|bay|cháy|sạch) ({name}|) ({name}|) (trong|sau) ({name}|) ({n}|vài|nửa) (phút|tiếng|giờ|ngày|buổi)',
        '(không|ko|hông|chẳng) ({name}|) (làm|may|về|in|sản xuất|mở|bán|nhập|sale) (thêm|lại|nữa|đợt nữa|thêm đợt|lại đợt)',
        '(đóng|chốt) (đơn|sổ|order|đăng ký|form) ({name}|) (tối nay|đêm nay|hôm nay|lúc|vào|ngày mai|mai|{n})',
        '(sale|giá|ưu đãi|mã|deal|giảm) ({x}|) (tới|đến|hết) ({name}|) ({n}h|{n}|nửa) ({name}|) (đêm|thôi|là hết|tối nay)',
      ],
    },
    {
      kind: 'pressure',
      strength: 'hint',
      phrases: [
        '(nhanh tay|nhanh chân|tranh thủ)',
        '(chỉ|duy nhất) (hôm nay|trong hôm nay)',
        '(bản|phiên bản) giới hạn',
        '(cơ hội|ngày|cơ hội duy nhất) cuối (cùng|)',
        '(về hàng|restock|có hàng lại|hàng về|cháy hàng|hết hàng)',
        '(còn) {n} (ngày|giờ|tiếng)',
        'đừng bỏ lỡ',
        'phải có',
      ],
    },
    {
      kind: 'shopping',
      strength: 'hint',
      onlyInLanguage: true,
      phrases: [
        '(mua|đặt hàng|chốt đơn|order|giá|giảm giá|khuyến mãi|ưu đãi|sale|săn sale|deal|shop|shopee|lazada|tiki|voucher|mã giảm|giỏ hàng|freeship|ship|bán|sản phẩm|đồng|cửa hàng)',
        '(link ở bio|link bio|link dưới|link ở dưới|link mua|link sản phẩm|link ở comment)',
      ],
    },
    {
      kind: 'mute',
      strength: 'hint',
      phrases: [
        '(còn|chỉ còn) {n} (ngày|giờ|tiếng|tuần) (nữa|là|đến|tới) (là|tết|thi|nghỉ|đến|tới|hè|nữa)',
        '(tranh thủ|nhanh tay|nhanh chân) (ngủ|về|ăn|học|nghỉ|đi chơi|chạy)',
        '(ngày|cơ hội) cuối cùng (của|ở|đi học|gặp|tại|bên)',
        '(còn) {n} (cái) (bánh|răng|ghế)',
      ],
    },
  ],
} satisfies PhraseTable as PhraseTable;

export const examples: PhraseExamples = {
  match: [
    { text: 'Số lượng có hạn', kind: 'pressure' },
    { text: 'sắp hết hàng rồi', kind: 'pressure' },
    { text: 'nhanh tay đặt hàng', kind: 'pressure' },
    { text: 'chỉ còn 3 cái', kind: 'pressure' },
    { text: 'Chỉ hôm nay, giảm giá 50%', kind: 'pressure' },
    { text: 'săn ngay', kind: 'pressure' },
    { text: 'kẻo hết hàng', kind: 'pressure' },
    { text: 'mai tăng giá', kind: 'pressure' },
    { text: 'so luong co han', kind: 'pressure' },
  ],
  ignore: [
    'còn 3 ngày nữa là Tết',
    'Tranh thủ ngủ một chút',
    'ngày cuối cùng của mùa hè',
    'Chỉ hôm nay trời mới đẹp',
    'Đi nhanh lên con',
    'hết mưa rồi',
    'Giới hạn của tình bạn',
  ],
  rejected: { 'phải thử': 'enthusiasm is not pressure', 'nhanh lên': 'mothers say it every morning' },
};
