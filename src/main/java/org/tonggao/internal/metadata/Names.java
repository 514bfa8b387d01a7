package org.tonggao.internal.metadata;

/** Stand-in until lexicon.Names is merged. */
final class Names {

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳史唐费薛雷贺倪汤滕殷罗毕郝安常于傅皮卞齐康伍余顾孟黄和穆萧尹姚邵汪祁毛米戴宋庞熊纪舒屈项祝董梁杜阮蓝季贾江童颜郭梅林钟徐邱骆高夏蔡田樊胡凌霍万柯管卢莫房丁邓洪石崔龚程邢裴陆荣翁段侯武刘景龙叶黎白赖卓蒙阎连习魏向古易廖耿文寇莽林";

    private Names() {}

    static boolean isHan(char c) {
        return c >= '\u4E00' && c <= '\u9FFF' || c >= '\u3400' && c <= '\u4DBF' || c == '〇';
    }

    static int surname(CharSequence text, int at) {
        return at < text.length() && SURNAMES.indexOf(text.charAt(at)) >= 0 ? 1 : 0;
    }
}
